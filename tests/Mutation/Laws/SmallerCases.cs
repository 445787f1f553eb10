using FsCheck;
using Shouldly;
using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Laws;

/// <summary>To what a case is shrunk: each smaller case once, the simplest first.</summary>
public sealed class SmallerCases
{
    [Theory(
        DisplayName = "a decimal loses its sign, its power of ten, a digit at either end of its decimals, and a part of its whole"
    )]
    [InlineData(true, 0, "", 0, "0")]
    [InlineData(false, 0, "", 3, "0 0e2")]
    [InlineData(false, 0, "", -1, "0 0")]
    [InlineData(false, 12, "", 0, "1 11")]
    [InlineData(false, 0, "25", 0, "0.2 0.5")]
    [InlineData(false, 0, "", 0, "")]
    public void Decimals(bool isNegative, int whole, string decimals, int exponent, string smaller) =>
        Smaller(DecimalText.All, new(isNegative, whole, decimals, exponent), one => one.Text).ShouldBe(Words(smaller));

    [Theory(DisplayName = "a number in a formula becomes whole, then positive, then 0 or its half")]
    [InlineData("5/2", "2")]
    [InlineData("-1/2", "-1")]
    [InlineData("-3", "3")]
    [InlineData("5", "0 2")]
    [InlineData("0", "")]
    public void Numbers(string number, string smaller) =>
        ExpressionGenerator
            .Shrink(new Expression.Number(Rational.Parse(number)))
            .Select(one => one.ToString())
            .ShouldBe(Words(smaller));

    [Theory(DisplayName = "a formula of two parts is shrunk to either, and to the same with one part smaller")]
    [InlineData("x + 1", "x", "1", "0 + 1", "x + 0", "x + 0")]
    [InlineData("x * 1", "x", "1", "0*1", "x*0", "x*0")]
    [InlineData("x / x", "x", "x", "0/x", "x/0")]
    [InlineData("x ^ 1", "x", "1", "0^1", "x^0", "x^0")]
    [InlineData("-x", "x", "-(0)")]
    [InlineData("max(x, x)", "x", "x", "max(0, x)", "max(x, 0)")]
    public void Formulas(string formula, params string[] smaller) =>
        ExpressionGenerator.Shrink(Expression.Parse(formula)).Select(one => one.ToString()).ShouldBe(smaller);

    [Fact(
        DisplayName = "a set of points loses rows while both classes stay, then coordinates, then parts of a coordinate"
    )]
    public void Points()
    {
        var one = new LabelledPoints([new([3], true), new([0], false)]);
        Written(LabelledPointsGenerators.Shrink(one)).ShouldBe(["+(1) -(0)"]);
        var two = new LabelledPoints([new([new(1, 2), 0], true), new([0, 0], false), new([0, 0], false)]);
        Written(LabelledPointsGenerators.Shrink(two))
            .ShouldBe([
                "+(1/2, 0) -(0, 0)",
                "+(1/2, 0) -(0, 0)",
                "+(0) -(0) -(0)",
                "+(1/2) -(0) -(0)",
                "+(0, 0) -(0, 0) -(0, 0)",
            ]);
    }

    [Fact(DisplayName = "a system loses a row with its right side, then a column, then size")]
    public void Systems()
    {
        var systems = FittingMatricesGenerators.Systems();
        Written(systems, new([Zero(2, 2)], [0, 0]))
            .ShouldBe(["[0, 0] (0)", "[0, 0] (0)", "[0; 0] (0, 0)", "[0; 0] (0, 0)"]);
        Written(systems, new([Zero(1, 1)], [0])).ShouldBeEmpty();
        Written(systems, new([Matrix.Identity(1)], [0])).Distinct(StringComparer.Ordinal).ShouldBe(["[0] (0)"]);
    }

    [Fact(DisplayName = "a square matrix loses a row with the column of the same number, then size")]
    public void Squares()
    {
        var squares = FittingMatricesGenerators.Squares();
        Written(squares, new([Zero(2, 2)], [0, 0])).ShouldBe(["[0] (0)", "[0] (0)"]);
        Written(squares, new([Zero(1, 1)], [0])).ShouldBeEmpty();
        Written(squares, new([Matrix.Identity(1)], [0])).Distinct(StringComparer.Ordinal).ShouldBe(["[0] (0)"]);
    }

    [Fact(DisplayName = "factors that fit lose a row and a column of each where all have two, then one side at a time")]
    public void Factors()
    {
        var factors = FittingMatricesGenerators.Fitting(1);
        Written(factors, new([Zero(2, 2)], [0, 0]))
            .ShouldBe(["[0] (0)", "[0, 0] (0, 0)", "[0, 0] (0, 0)", "[0; 0] (0)", "[0; 0] (0)"]);
        Written(factors, new([Zero(1, 2)], [0, 0])).ShouldBe(["[0] (0)", "[0] (0)"]);
        Written(factors, new([Zero(2, 1)], [0])).ShouldBe(["[0] (0)", "[0] (0)"]);
        Written(factors, new([Zero(1, 1)], [0])).ShouldBeEmpty();
    }

    [Fact(DisplayName = "a segment loses outputs, then inputs of the map and of both points, while one of each stays")]
    public void Pieces()
    {
        Smaller(Segments.All, new(Map(1, 1), [0], [0], 0), one => $"{one}").ShouldBeEmpty();
        Smaller(Segments.All, new(Map(1, 2), [0], [0], 0), one => $"{one.Map.Inputs} {one.Map.Outputs}")
            .ShouldBe(["1 1", "1 1"]);
        Smaller(
                Segments.All,
                new(Map(2, 1), [0, 0], [0, 0], 0),
                one => $"{one.Map.Inputs} {one.First.Count} {one.Second.Count}"
            )
            .ShouldBe(["1 1 1", "1 1 1"]);
    }

    [Fact(DisplayName = "units lose outputs with their coefficients, then inputs, while one of each stays")]
    public void Units()
    {
        Smaller(UnitsCase.All, new([0], Map(1, 1), [0]), one => $"{one}").ShouldBeEmpty();
        Smaller(UnitsCase.All, new([0, 0], Map(1, 2), [0]), one => $"{one.Coefficients.Count} {one.Units.Outputs}")
            .ShouldBe(["1 1", "1 1"]);
        Smaller(UnitsCase.All, new([0], Map(2, 1), [0, 0]), one => $"{one.Input.Count} {one.Units.Inputs}")
            .ShouldBe(["1 1", "1 1"]);
    }

    [Fact(DisplayName = "a neuron goes to one of the three simplest first, and to none of them twice")]
    public void Neurons()
    {
        Smaller(NeuronCase.All, new([0], 0, [0], 1), one => $"{one}").ShouldBeEmpty();
        Smaller(NeuronCase.All, new([0], -1, [0], 1), one => $"{one.Bias}").ShouldBe(["0", "1"]);
        Smaller(NeuronCase.All, new([0], -2, [0], 1), one => $"{one.Bias}")
            .ShouldBe(["0", "1", "-1", "2"], ignoreOrder: true);
    }

    [Fact(DisplayName = "a point near a corner stays nearer than the radius")]
    public void Corners()
    {
        var near = NearCorner.Within(new(1, 4));
        Smaller(near, new(new(0, 0), new(1, 8), 0), one => $"{one.Off1} {one.Off2}")
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(["0 0", "1/7 0"]);
        Smaller(near, new(new(0, 0), 0, new(-1, 8)), one => $"{one.Off1} {one.Off2}")
            .Take(2)
            .ShouldBe(["0 0", "0 1/8"]);
        Smaller(NearCorner.Within(1), new(new(0, 0), new(3, 4), 0), one => $"{one.Off1}")
            .Any(off => off == "1")
            .ShouldBeFalse();
    }

    [Fact(DisplayName = "a slope stays between its ends, both included")]
    public void Slopes()
    {
        Smaller(SlopedPoint.Between(1, 4), new(2, 0), one => $"{one.Slope}")
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(["1"]);
        Smaller(SlopedPoint.Between(0, 1), new(new(3, 2), 0), one => $"{one.Slope}").Take(2).ShouldBe(["0", "1"]);
    }

    private static Matrix Zero(int rows, int columns) => Matrix.Create(rows, columns, (_, _) => 0);

    private static AffineMap Map(int inputs, int outputs) => new(Zero(outputs, inputs), Vector.Zero(outputs));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<string> Smaller<T>(Arbitrary<T> source, T value, Func<T, string> words) =>
        [.. source.Shrinker(value).Select(words)];

    private static IReadOnlyList<string> Written(Arbitrary<FittingMatrices> source, FittingMatrices value) =>
        Smaller(source, value, one => $"{string.Join(" ", one.Matrices)} {one.Vector}");

    private static IEnumerable<string> Written(IEnumerable<LabelledPoints> sets) =>
        sets.Select(set => string.Join(" ", set.Rows.Select(row => $"{(row.IsPositive ? "+" : "-")}{row.Point}")));
}
