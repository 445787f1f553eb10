using System.Globalization;
using Shouldly;
using Theory.Laws;
using Xunit;

namespace Theory.Mutation.WrongModels;

/// <summary>Every mistake is caught, by the laws that are named with it and by no others.</summary>
public sealed class KilledByLaws
{
    public static TheoryData<string> Models =>
        new(
            Catalogue.Models.Select(model => new TheoryDataRow<string>(model.Id)
            {
                TestDisplayName = string.Create(CultureInfo.InvariantCulture, $"killed: {model}"),
                Label = "",
            })
        );

    [Theory]
    [MemberData(nameof(Models))]
    public void Killed(string id)
    {
        var model = Catalogue.Models.Single(one => one.Id == id);
        var results = model.Suite.Laws.ToDictionary(law => law.Id, law => model.Check(law.Id), StringComparer.Ordinal);
        var refutations = results.Where(pair => pair.Value is LawResult.Refuted).Select(pair => pair.Key);
        refutations.ShouldBe(model.Killers, ignoreOrder: true);
        results.Values.OfType<LawResult.Unsettled>().ShouldBeEmpty();
        var first = results[model.Killers[0]];
        first.ShouldBeOfType<LawResult.Refuted>().Counterexample.ShouldBe(model.Counterexample);
        TestContext.Current.TestOutputHelper?.WriteLine($"by {model.Killers[0]}, {first}");
    }

    [Fact(DisplayName = "every law kills at least two mistakes")]
    public void Laws_mean_something() =>
        LawCatalogue.Laws.Where(law => Kills(law.Id) < 2).Select(law => law.Id).ShouldBeEmpty();

    [Fact(DisplayName = "what a law includes is killed by the law itself too")]
    public void Inclusions() =>
        (
            from law in LawCatalogue.Laws
            from included in law.Includes
            from model in Catalogue.Models
            where model.IsKilledBy(included) && !model.IsKilledBy(law.Id)
            select $"{model.Id} is killed by {included} and not by {law.Id}"
        ).ShouldBeEmpty();

    [Fact(DisplayName = "every mistake has a name of its own")]
    public void Names() =>
        Catalogue
            .Models.Select(model => model.Id)
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBe(Catalogue.Models.Count);

    private static int Kills(string law) => Catalogue.Models.Count(model => model.IsKilledBy(law));
}
