using System.Runtime.CompilerServices;
using Shouldly;
using Theory.Data;
using Theory.Exports;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Forgeries;

/// <summary>Every kind of evidence, forged in every way: what the kernel accepts is true by a judge who knows nothing of the evidence.</summary>
[TestCaseOrderer(typeof(TotalsLast))]
public sealed class ForgedEvidence(ForgeryRun run) : IClassFixture<ForgeryRun>
{
    private const int Least = 100_000;
    private const int LeastOfAKind = 500;
    private const int LeastOfEvidence = 100;

    public static IEnumerable<TheoryDataRow<string>> Proofs =>
        ProofPool.Ids.Select(id => new TheoryDataRow<string>(id)
        {
            TestDisplayName = $"{id}: a forged proof is refused, or states what is still true",
            Label = "",
        });

    [Theory]
    [MemberData(nameof(Proofs))]
    public void No_forged_evidence_passes(string id)
    {
        var outcome = run.Of(id);
        outcome.False.ShouldBeEmpty();
        outcome.Of(Fate.Refused).ShouldBeGreaterThan(0);
        Report(id, outcome.Counts);
    }

    [Fact(DisplayName = "at least 100,000 forgeries, of every kind and of every kind of evidence")]
    public void Totals()
    {
        var counts = ProofPool.Ids.SelectMany(id => run.Of(id).Counts).ToArray();
        run.Different.ShouldBeGreaterThanOrEqualTo(Least);
        Enum.GetValues<ForgeryKind>().Where(kind => Sum(counts, kind) < LeastOfAKind).ShouldBeEmpty();
        EvidenceKinds.Where(kind => Sum(counts, kind) < LeastOfEvidence).ShouldBeEmpty();
        Report("all", counts);
        foreach (var kind in counts.GroupBy(count => count.Kind))
        {
            Report($"{kind.Key}", kind);
        }

        foreach (var evidence in counts.GroupBy(count => count.Evidence, StringComparer.Ordinal))
        {
            Report($"on {evidence.Key}", evidence);
        }
    }

    [Fact]
    public void A_forgery_of_the_words_alone_is_refused()
    {
        var text = ProofJson.ToText(TheoremCatalogue.Find("sqrt-fails")!.Prove().Proof);
        var forged = text.Replace(
            "is undefined at some real x",
            "is a finite real at every real x",
            StringComparison.Ordinal
        );
        (forged == text).ShouldBeFalse();
        var fault = Should.Throw<MalformedInputException>(() => ProofJson.FromText(forged, NumberLimits.Default));
        fault.Message.ShouldStartWith("$.statement: ", Case.Sensitive);
    }

    // By reflection, so that a new kind of evidence without forgeries is found.
    private static IEnumerable<string> EvidenceKinds =>
        typeof(Evidence)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Evidence)) && !type.IsAbstract)
            .Select(type => ((Evidence)RuntimeHelpers.GetUninitializedObject(type)).Kind);

    private static int Sum(IEnumerable<Count> counts, ForgeryKind kind) =>
        counts.Where(count => count.Kind == kind).Sum(count => count.Forgeries);

    // Only what is a proof at all, so that it comes before the kernel.
    private static int Sum(IEnumerable<Count> counts, string evidence) =>
        counts
            .Where(count => count.Evidence == evidence && count.Fate != Fate.Unreadable)
            .Sum(count => count.Forgeries);

    private static void Report(string what, IEnumerable<Count> counts)
    {
        var fates = counts
            .GroupBy(count => count.Fate)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Sum(count => count.Forgeries)} {Words(group.Key)}");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{what}: {counts.Sum(count => count.Forgeries)} forgeries, {string.Join(", ", fates)}"
        );
    }

    private static string Words(Fate fate) =>
        fate switch
        {
            Fate.Unreadable => "no proof files",
            Fate.Refused => "refused",
            Fate.SameClaim => "with other evidence for the same claim",
            Fate.StillTrue => "still true",
            _ => "false",
        };
}
