using System.Runtime.CompilerServices;
using Shouldly;
using Theory.Kernel;
using Xunit;

namespace Theory.Mutation.Forgeries;

/// <summary>What was tried, all proofs together.</summary>
public sealed class AllForgeries(ForgeryRun run)
{
    private const int Least = 100_000;
    private const int LeastOfAKind = 500;
    private const int LeastOfEvidence = 100;

    // From the last proof to the first, so that this and the tests of each proof share the work.
    [Fact(DisplayName = "at least 100,000 forgeries, of every kind and of every kind of evidence")]
    public void Totals()
    {
        var counts = ProofPool.Ids.Reverse().SelectMany(id => run.Of(id).Counts).ToArray();
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

    private static void Report(string what, IEnumerable<Count> counts) =>
        TestContext.Current.TestOutputHelper?.WriteLine(Count.Report(what, counts));
}
