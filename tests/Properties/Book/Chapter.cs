using System.Globalization;
using Shouldly;
using Theory.Exports;
using Theory.Kernel;
using Theory.Laws;
using Theory.Numbers;
using Theory.Oracles;
using Xunit;

namespace Theory.Properties.Book;

/// <summary>The theorems and laws of a chapter, one readable line each.</summary>
internal static class Chapter
{
    public static TheoryData<string> Laws(int chapter) =>
        new(
            LawCatalogue
                .Laws.Where(law => law.Chapter == chapter)
                .Select(law =>
                    new TheoryDataRow<string>(law.Id)
                    {
                        TestDisplayName = $"law {law.Id}: {law}",
                        Label = "",
                    }.WithTrait("chapter", chapter.ToString(CultureInfo.InvariantCulture))
                )
        );

    /// <summary>The prover finds evidence, the kernel accepts it, the proof file of it is accepted again, and another method agrees.</summary>
    public static void ShouldBeProved(string id, ProvedTheorems proved)
    {
        var theorem = proved.Of(id);
        var read = ProofJson.FromText(ProofJson.ToText(theorem.Proof), NumberLimits.Default);
        read.ShouldBe(theorem.Proof);
        Theorem.Check(read).Claim.ShouldBe(theorem.Claim);
        Truth.Of(theorem.Claim).ShouldBeTrue("another method says otherwise");
        TestContext.Current.TestOutputHelper?.WriteLine($"|- {theorem.Statement}");
    }

    /// <summary>Both sides of the law agree on every case that is checked.</summary>
    public static void ShouldHold(string id)
    {
        var seed = Environment.GetEnvironmentVariable("THEORY_SEED");
        var result = LawCatalogue.Check(id, new LawOptions(seed: seed is null ? null : LawSeed.Parse(seed)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{result}");
        result.ShouldBeOfType<LawResult.Holds>(result.ToString());
    }
}
