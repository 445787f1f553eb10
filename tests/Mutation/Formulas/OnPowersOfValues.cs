using Shouldly;
using Theory.Functions;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>Powers of values with at most 100 binary digits.</summary>
public sealed class OnPowersOfValues
{
    // 2^100, the largest power of 2 that is still multiplied out.
    private const string Largest = "1267650600228229401496703205376";

    [Theory(
        DisplayName = "a power of numbers is exact where it is rational and short, and says else why it has no such value"
    )]
    [InlineData("2", "10", "1024")]
    [InlineData("2/3", "-2", "9/4")]
    [InlineData("0", "0", "1")]
    [InlineData("-5", "0", "1")]
    [InlineData("0", "2", "0")]
    [InlineData("0", "1/2", "0")]
    [InlineData("0", "-1", "!0^-1 occurs, and 0 has no negative powers")]
    [InlineData("0", "-1/2", "!0^(-1/2) occurs, and 0 has no negative powers")]
    [InlineData("-8", "1/3", "!(-8)^(1/3) occurs, and a negative base needs an integer exponent")]
    [InlineData("-2", "3", "-8")]
    [InlineData("8", "1/3", "2")]
    [InlineData("27/8", "-2/3", "4/9")]
    [InlineData("9", "1/3", "9^(1/3) is irrational:IP")]
    [InlineData("3/8", "5/3", "(3/8)^(5/3) is irrational:IP")]
    [InlineData("1", "1/3", "1")]
    [InlineData("1", "-1000", "1")]
    [InlineData("-1", "1001", "-1")]
    [InlineData("-1", "1000", "1")]
    [InlineData("2", "100", Largest)]
    [InlineData("2", "-100", "1/" + Largest)]
    [InlineData("-2", "100", Largest)]
    [InlineData("4", "50", Largest)]
    [InlineData("1/4", "-50", Largest)]
    [InlineData("4", "101/2", "2^101 has more than 100 binary digits:P")]
    [InlineData("2", "101", "2^101 has more than 100 binary digits:P")]
    [InlineData("2", "-101", "2^-101 has more than 100 binary digits:P")]
    [InlineData("1/2", "101", "(1/2)^101 has more than 100 binary digits:P")]
    [InlineData("4", "51", "4^51 has more than 100 binary digits:P")]
    [InlineData("1/4", "51", "(1/4)^51 has more than 100 binary digits:P")]
    [InlineData("-2", "101", "(-2)^101 has more than 100 binary digits:R")]
    [InlineData("-2", "102", "(-2)^102 has more than 100 binary digits:P")]
    [InlineData("-3", "101", "(-3)^101 has more than 100 binary digits:R")]
    [InlineData("1e60", "2", "a power of long numbers has more than 100 binary digits:P")]
    [InlineData("0", "-1e60", "!a power of long numbers occurs, and 0 has no negative powers")]
    [InlineData("2", "1e60", "a power of long numbers has more than 100 binary digits:P")]
    public void Numbers(string number, string power, string result) => Check(number, power, result);

    [Theory(DisplayName = "a power is undefined where a part of it is")]
    [InlineData("!a", "2", "!a")]
    [InlineData("2", "!b", "!b")]
    [InlineData("!a", "!b", "!a")]
    [InlineData("a:", "!b", "!b")]
    [InlineData("!a", "0", "!a")]
    public void Undefined(string number, string power, string result) => Check(number, power, result);

    [Theory(
        DisplayName = "an exponent that is not exact leaves 1 and 0 as they are, and forbids a negative base where it is irrational"
    )]
    [InlineData("1", "b:R", "1")]
    [InlineData("1", "b:", "b:")]
    [InlineData("0", "b:P", "0")]
    [InlineData("0", "b:R", "b:")]
    [InlineData("0", "b:I", "b:")]
    [InlineData(
        "-3",
        "b:I",
        "!a power of -3 occurs whose exponent is irrational, and a negative base needs an integer exponent"
    )]
    [InlineData("-3", "b:R", "b:")]
    [InlineData("-3", "b:P", "b:")]
    [InlineData("2", "b:R", "b:P")]
    [InlineData("2", "b:I", "b:P")]
    [InlineData("2", "b:", "b:")]
    public void Inexact_exponents(string number, string power, string result) => Check(number, power, result);

    [Theory(DisplayName = "what is known of a base that is not exact carries over as far as the exponent lets it")]
    [InlineData("a:R", "0", "1")]
    [InlineData("a:", "0", "a:")]
    [InlineData("a:P", "0", "1")]
    [InlineData("a:R", "2", "a:R")]
    [InlineData("a:", "2", "a:")]
    [InlineData("a:R", "1", "a:R")]
    [InlineData("a:R", "-2", "a:")]
    [InlineData("a:I", "-2", "a:R")]
    [InlineData("a:I", "1", "a:I")]
    [InlineData("a:I", "-1", "a:I")]
    [InlineData("a:I", "2", "a:R")]
    [InlineData("a:I", "1/2", "a:")]
    [InlineData("a:P", "1/2", "a:P")]
    [InlineData("a:P", "-1/2", "a:P")]
    [InlineData("a:P", "-2", "a:P")]
    [InlineData("a:IP", "1", "a:IP")]
    public void Inexact_bases(string number, string power, string result) => Check(number, power, result);

    [Theory(DisplayName = "where neither is exact, a positive base under a real exponent is positive")]
    [InlineData("a:P", "b:R", "a:P")]
    [InlineData("a:P", "b:", "a:")]
    [InlineData("a:R", "b:P", "a:")]
    [InlineData("a:I", "b:I", "a:")]
    public void Neither_exact(string number, string power, string result) => Check(number, power, result);

    private static void Check(string number, string power, string result) =>
        Values.Text(ValuePower.Raise(Values.Of(number), Values.Of(power), 100)).ShouldBe(result);
}
