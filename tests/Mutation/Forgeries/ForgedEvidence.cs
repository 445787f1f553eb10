using Shouldly;
using Theory.Data;
using Theory.Exports;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Forgeries;

/// <summary>Every kind of evidence, forged in every way: what the kernel accepts is true by a judge who knows nothing of the evidence.</summary>
public sealed class ForgedEvidence(ForgeryRun run)
{
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
        TestContext.Current.TestOutputHelper?.WriteLine(Count.Report(id, outcome.Counts));
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
}
