using Shouldly;
using Theory.Data;
using Theory.Exports;
using Theory.Kernel;
using Theory.Oracles;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Mutation.Forgeries;

public sealed class ForgedEvidence
{
    private const int MostForgeries = 250;

    // One check of all functions of 5 inputs takes a good part of a second.
    private const int MostOfTheCensus = 40;

    // The rows of chapter 7 have evidence of the same kinds as exp-passes; a few of them stand for all.
    public static IEnumerable<TheoryDataRow<string>> Theorems =>
        TheoremCatalogue
            .Entries.Where(entry =>
                entry.Chapter != 7
                || !entry.Id.EndsWith("-admissible", StringComparison.Ordinal)
                || entry.Id is "relu-admissible" or "gelu-admissible" or "elu-2-admissible"
            )
            .Select(entry => new TheoryDataRow<string>(entry.Id)
            {
                TestDisplayName =
                    $"{entry.Id}: a proof file changed in one place is refused, or states what is still true",
                Label = "",
            });

    [Theory]
    [MemberData(nameof(Theorems))]
    public void No_forged_evidence_passes(string id)
    {
        var proof = TheoremCatalogue.Find(id)!.Prove().Proof;
        var forgeries = Forger.Of(ProofJson.ToText(proof)).ToList();
        forgeries.ShouldNotBeEmpty();
        var most = id == "threshold-census" ? MostOfTheCensus : MostForgeries;
        var stride = int.Max(1, forgeries.Count / most);
        var refused = 0;
        var looked = 0;
        foreach (var (change, forged) in forgeries.Where((_, i) => i % stride == 0))
        {
            looked++;
            if (Accepted(forged) is not { } theorem)
            {
                refused++;
            }
            else if (theorem.Claim != proof.Claim)
            {
                Truth.Of(theorem.Claim).ShouldBeTrue($"{change} was accepted: {theorem.Statement}");
            }
        }

        refused.ShouldBeGreaterThan(0);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{looked} forgeries, {refused} refused, the others still true"
        );
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
        var fault = Should.Throw<MalformedInputException>(() =>
            ProofJson.FromText(forged, Numbers.NumberLimits.Default)
        );
        fault.Message.ShouldStartWith("$.statement: ", Case.Sensitive);
    }

    // Anything but a report of the form or a refusal of the kernel would be a fault of the checker.
    private static Theorem? Accepted(System.Text.Json.Nodes.JsonNode forged)
    {
        try
        {
            return Theorem.Check(Forger.Read(forged));
        }
        catch (Exception e) when (e is MalformedInputException or RefusalException)
        {
            return null;
        }
    }
}
