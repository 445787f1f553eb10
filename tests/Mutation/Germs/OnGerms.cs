using Shouldly;
using Theory.Analysis;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Germs;

/// <summary>Sums of shapes with coefficients: their order, their enclosures, and their arithmetic.</summary>
public sealed class OnGerms
{
    private static Neighbourhood Near => Written.Near;

    [Theory(DisplayName = "terms stand fastest first, and those of one shape are added")]
    [InlineData("0", "0")]
    [InlineData("1 y^-1 + 2 y + 3", "2 y + 3 + 1 y^-1")]
    [InlineData("1 y + 2 y + 3 y", "6 y")]
    [InlineData("1 + 2 y + -2 y + 4 log", "4 log + 1")]
    [InlineData("2 y + -2 y", "0")]
    [InlineData("0 y + 5", "5")]
    [InlineData("1 y + [0,1] y", "[1,2] y")]
    [InlineData("1 y + 1 e^~[-1,1]y", null)]
    [InlineData("1 y + 1 + 1 y^-1 + 1 y^-2", "1 y + 1 + 1 y^-1 + 1 y^-2")]
    public void Order(string terms, string? germ) =>
        Written.Text(Germ.FromTerms(Written.Terms(terms), Near)).ShouldBe(germ);

    // On y >= 8: 1/y is in [0, 1/8] and 1/y^2 in [0, 1/64].
    [Theory(DisplayName = "terms beyond the most go into the range of the last one that is kept")]
    [InlineData("1 y + 1 + 1 y^-1 + 1 y^-2 + 1 y^-3", "1 y + 1 + 1 y^-1 + [1,1.125] y^-2")]
    [InlineData("1 y + 1 + 1 y^-1 + 1 y^-2 + 8 y^-3 + -64 y^-4", "1 y + 1 + 1 y^-1 + [0,2] y^-2")]
    public void Merging(string terms, string germ) =>
        Written.Text(Germ.FromTerms(Written.Terms(terms), Near)).ShouldBe(germ);

    [Fact(DisplayName = "terms are kept apart where the range of the last ones is not known")]
    public void Merging_in_vain()
    {
        // log y / y grows up to y = e.
        var terms = Written.Terms("1 y^2 + 1 y + 1 log");
        Germ.FromTerms(terms, new(2, 64, 2)).ShouldBeNull();
        Written.Text(Germ.FromTerms(terms, new(4, 64, 2))).ShouldBe("1 y^2 + [1,1.34658] y");
    }

    [Fact(DisplayName = "a germ of one coefficient, or of a number with a side, leaves zeros out")]
    public void Making()
    {
        Germ.Of(Written.Coefficient("0"), Written.Shape("y")).IsZero.ShouldBeTrue();
        Written.Text(Germ.Of(Written.Coefficient("2"), Written.Shape("y"))).ShouldBe("2 y");
        Written.Text(Germ.Of(Written.Coefficient("2"))).ShouldBe("2");
        Written.Text(Germ.Near(Written.Coefficient("3"), Written.Coefficient("-1"))).ShouldBe("3 + -1 y^-1");
        Written.Text(Germ.Near(Written.Coefficient("0"), Written.Coefficient("1"))).ShouldBe("1 y^-1");
    }

    [Fact(DisplayName = "whoever waits for a germ can end it")]
    public void Ending() =>
        Should.Throw<OperationCanceledException>(() => Cancellation.Until(() => true, () => Germ.FromTerms([], Near)));

    [Theory(DisplayName = "sums, differences and products of germs are those of their terms")]
    [InlineData("2 y + 1", "-2 y + 3", "4", "4 y + -2", "-4 y^2 + 4 y + 3")]
    [InlineData("2 y", "0", "2 y", "2 y", "0")]
    [InlineData("0", "2 y", "2 y", "-2 y", "0")]
    [InlineData("pi", "1 y^-1", "1*pi + 1 y^-1", "1*pi + -1 y^-1", "1*pi y^-1")]
    [InlineData("1 y", "1 y", "2 y", "0", "1 y^2")]
    public void Arithmetic(string left, string right, string sum, string difference, string product)
    {
        var (first, second) = (Written.Germ(left), Written.Germ(right));
        Written.Text(GermArithmetic.Add(first, second, Near)).ShouldBe(sum);
        Written.Text(GermArithmetic.Subtract(first, second, Near)).ShouldBe(difference);
        Written.Text(GermArithmetic.Multiply(first, second, Near)).ShouldBe(product);
    }

    [Fact(DisplayName = "a factor goes into every term")]
    public void Factors()
    {
        Written.Text(GermArithmetic.Scale(Written.Germ("2 y + 1"), Written.Coefficient("3"), Near)).ShouldBe("6 y + 3");
        Written.Text(GermArithmetic.Negate(Written.Germ("2 y + -1"), Near)).ShouldBe("-2 y + 1");
    }

    [Theory(DisplayName = "a germ splits into its leading term and a remainder that tends to 0")]
    [InlineData("2 y + 1 + 4 y^-1", "2", "y", "1/2 y^-1 + 2 y^-2")]
    [InlineData("5", "5", "1", "0")]
    public void Splitting(string germ, string factor, string shape, string remainder)
    {
        var split = GermArithmetic.Split(Written.Germ(germ), Near)!.Value;
        Written.Text(split.Factor).ShouldBe(factor);
        Written.Text(split.Shape).ShouldBe(shape);
        Written.Text(split.Remainder).ShouldBe(remainder);
    }

    [Theory(DisplayName = "0, and a leading coefficient that may be 0, do not split")]
    [InlineData("0")]
    [InlineData("[-1,1] y + 1")]
    public void Splitting_in_vain(string germ) => GermArithmetic.Split(Written.Germ(germ), Near).ShouldBeNull();

    [Theory(DisplayName = "whole powers up to 12 multiply, others need a leading coefficient other than 0")]
    [InlineData("2 y + 1", "0", "1")]
    [InlineData("0", "0", "1")]
    [InlineData("0", "2", "0")]
    [InlineData("0", "13", "0")]
    [InlineData("0", "1/2", "0")]
    [InlineData("0", "-1/2", null)]
    [InlineData("0", "-1", null)]
    [InlineData("2 y + 1", "1", "2 y + 1")]
    [InlineData("2 y + 1", "2", "4 y^2 + 4 y + 1")]
    [InlineData("1 y + 1", "3", "1 y^3 + 3 y^2 + 3 y + 1")]
    [InlineData("[0,1] y", "12", "[0,1] y^12")]
    [InlineData("[0,1] y", "13", null)]
    [InlineData("2 y", "13", "8192 y^13")]
    [InlineData("4 y^2", "1/2", "2 y")]
    [InlineData("4 y^2", "-1/2", "1/2 y^-1")]
    [InlineData("-4 y^2", "1/2", null)]
    [InlineData("-4 y^2", "-1", "-1/4 y^-2")]
    [InlineData("1 y log", "1/2", null)]
    public void Powers(string germ, string exponent, string? power) =>
        Written.Text(GermArithmetic.Power(Written.Germ(germ), Rational.Parse(exponent), Near)).ShouldBe(power);

    [Theory(DisplayName = "powers and reciprocals of sums have the coefficients of the binomial series")]
    [InlineData("1 y^2 + 2 y", "1/2", "1 y + 1 + -1/2 y^-1 + [")]
    [InlineData("1 y + 2", "-1", "1 y^-1 + -2 y^-2 + 4 y^-3 + [")]
    public void Series(string germ, string exponent, string start) =>
        Written.Text(GermArithmetic.Power(Written.Germ(germ), Rational.Parse(exponent), Near))!.ShouldStartWith(start);

    [Fact(DisplayName = "the reciprocal of one term is one term")]
    public void Reciprocals() =>
        Written.Text(GermArithmetic.Reciprocal(Written.Germ("2 y"), Near)).ShouldBe("1/2 y^-1");

    [Theory(DisplayName = "the values of a shape from a start on")]
    [InlineData("1", 8, "[1, 1]")]
    [InlineData("y", 8, "[8, inf)")]
    [InlineData("y^-1", 8, "(0, 0.125]")]
    [InlineData("y^-1", 1, "(0, 1]")]
    [InlineData("log^-1", 1, null)]
    [InlineData("log", 1, null)]
    [InlineData("y^-1 log", 2, null)]
    [InlineData("y^-1 log", 8, "(0, 0.25993019271]")]
    [InlineData("log", 8, "[2.07944154167, inf)")]
    public void Ranges_of_shapes(string shape, int start, string? range) =>
        new Neighbourhood(start, 64, 4).RangeOf(Written.Shape(shape))?.ToString().ShouldBe(range);

    [Theory(
        DisplayName = "no range of a shape is known where it neither grows nor falls for good, or the logarithm is 0"
    )]
    [InlineData("log^-1", 1)]
    [InlineData("log", 1)]
    [InlineData("y^-1 log", 2)]
    public void Unknown_ranges(string shape, int start) =>
        new Neighbourhood(start, 64, 4).RangeOf(Written.Shape(shape)).ShouldBeNull();

    [Theory(DisplayName = "the range and the sign of a germ count each term relative to the one before")]
    [InlineData("0", "[0, 0]", 0)]
    [InlineData("3", "[3, 3]", 1)]
    [InlineData("-3", "[-3, -3]", -1)]
    [InlineData("1 y + -8", "[0, inf)", null)]
    [InlineData("1 y + -7", "[1, inf)", 1)]
    [InlineData("1 y + -9", "(-inf, inf)", null)]
    [InlineData("-1 y + 7", "(-inf, -1]", -1)]
    [InlineData("1 + 8 y^-1 + -64 y^-2", "[1, 2)", 1)]
    [InlineData("[-1,1] y", "(-inf, inf)", null)]
    [InlineData("[0,1] y^-1", "[0, 0.125]", null)]
    public void Ranges(string germ, string range, int? sign)
    {
        Near.RangeOf(Written.Germ(germ))!.ToString().ShouldBe(range);
        Near.SignOf(Written.Germ(germ)).ShouldBe(sign);
    }

    [Fact(DisplayName = "a germ has no known range where a quotient of its terms has none")]
    public void Range_unknown()
    {
        var near = new Neighbourhood(2, 64, 4);
        near.RangeOf(Written.Germ("1 y + 1 log")).ShouldBeNull();
        near.SignOf(Written.Germ("1 y + 1 log")).ShouldBeNull();
    }

    [Theory(DisplayName = "a germ tends to infinity, to a number, or to nothing known, by its leading term")]
    [InlineData("0", 0, "[0,0]", "0")]
    [InlineData("2 y + -9", 1, null, null)]
    [InlineData("-2 y", -1, null, null)]
    [InlineData("[-1,1] y", 0, null, null)]
    [InlineData("3 + 1 y^-1", 0, "[3,3]", "3")]
    [InlineData("-3", 0, "[-3,-3]", "-3")]
    [InlineData("[1,2]", 0, null, null)]
    [InlineData("~[1,2]", 0, "[1,2]", null)]
    [InlineData("[-1,1] y^-1", 0, "[0,0]", "0")]
    public void Tendencies(string germ, int infinity, string? limit, string? exact)
    {
        var tendency = Tendency.Of(Written.Germ(germ), 64);
        tendency.Infinity.ShouldBe(infinity);
        tendency.IsFinite.ShouldBe(limit is not null);
        (tendency.Limit is { } range ? Written.Text(Coefficient.Varying(range)) : null).ShouldBe(limit);
        tendency.Exact?.ToString().ShouldBe(exact);
        (tendency.Exact is null).ShouldBe(exact is null);
    }

    [Theory(DisplayName = "a limit is a constant, or is not, or neither is known")]
    [InlineData("pi", "pi", true, false)]
    [InlineData("pi", "4", false, true)]
    [InlineData("pi", "3", false, true)]
    [InlineData("pi", "3.14159265358979323846264338327950288", false, true)]
    [InlineData("2 y", "3", false, true)]
    [InlineData("-2 y", "3", false, true)]
    [InlineData("~[1,2]", "3", false, true)]
    [InlineData("~[1,2]", "2", false, false)]
    [InlineData("[1,2]", "3", false, false)]
    public void Limits(string germ, string constant, bool isEqual, bool isDifferent)
    {
        var tendency = Tendency.Of(Written.Germ(germ), 64);
        tendency.Is(Written.Constant(constant)).ShouldBe(isEqual);
        tendency.IsNot(Written.Constant(constant), 200).ShouldBe(isDifferent);
    }
}
