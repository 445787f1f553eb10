using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Numbers;

public sealed class FunctionsAgainstReferences
{
    public static TheoryData<string> Functions =>
        [.. ReferenceValue.All().Select(row => row.Function).Distinct(StringComparer.Ordinal)];

    [Theory(DisplayName = "each enclosure holds the value that another library computed to 50 digits")]
    [MemberData(nameof(Functions))]
    public void Holds_the_value(string function)
    {
        foreach (var (row, precision, enclosure) in Enclosures(function))
        {
            var (low, high) = row.Reals();
            var label = $"{function}({row.Argument}) at {precision} bits: {enclosure}";
            (enclosure.Lower.CompareTo(high) <= 0).ShouldBeTrue(label);
            (enclosure.Upper.CompareTo(low) >= 0).ShouldBeTrue(label);
        }
    }

    [Theory(
        DisplayName = "each enclosure of a value is at most two units of its last place wide, however small the value"
    )]
    [MemberData(nameof(Functions))]
    public void Is_tight(string function)
    {
        foreach (var (row, precision, enclosure) in Enclosures(function))
        {
            var width = enclosure.Width().Value.ToRational();
            var allowed = row.Value.Abs() * Power(2 - precision);
            (width <= allowed).ShouldBeTrue($"{function}({row.Argument}) at {precision} bits: {enclosure}");
        }
    }

    [Fact(DisplayName = "the table has every function, and arguments from 1e-300 to 1e300")]
    public void Table_is_complete()
    {
        var rows = ReferenceValue.All();
        rows.Select(row => row.Function).Distinct(StringComparer.Ordinal).Count().ShouldBe(16);
        rows.ShouldContain(row => row.Function == "sin" && row.Argument == Rational.Parse("1e300"));
        rows.ShouldContain(row => row.Function == "erf" && row.Argument == Rational.Parse("-1e-300"));
        rows.Count.ShouldBeGreaterThan(600);
    }

    private static IEnumerable<(ReferenceValue Row, int Precision, Interval Enclosure)> Enclosures(string function) =>
        from row in ReferenceValue.All()
        where row.Function == function
        from precision in new[] { 5, 53, 64, 90, 128, 160 }
        select (row, precision, row.Enclosure(precision));

    private static Rational Power(int exponent) => ((Rational)2).Pow(exponent);
}
