using Shouldly;
using Theory.Functions;
using Xunit;

namespace Theory.Mutation.Formulas;

/// <summary>The operations on values of which some are known exactly, and of others only that they are real, irrational or positive.</summary>
public sealed class OnArithmeticOfValues
{
    [Theory(DisplayName = "the opposite of a value is as real and as irrational, and nothing is known of its sign")]
    [InlineData("2", "-2")]
    [InlineData("!a", "!a")]
    [InlineData("a:IP", "a:I")]
    [InlineData("a:P", "a:R")]
    [InlineData("a:", "a:")]
    public void Negation(string operand, string result) =>
        Values.Text(ValueArithmetic.Negate(Values.Of(operand))).ShouldBe(result);

    [Theory(DisplayName = "a sum is as exact, as irrational and as positive as its terms prove")]
    [InlineData("2", "3", "5")]
    [InlineData("!a", "2", "!a")]
    [InlineData("2", "!b", "!b")]
    [InlineData("!a", "!b", "!a")]
    [InlineData("a:R", "!b", "!b")]
    [InlineData("!a", "b:R", "!a")]
    [InlineData("a:I", "2", "a:I")]
    [InlineData("2", "b:I", "b:I")]
    [InlineData("a:I", "b:I", "a:R")]
    [InlineData("a:I", "b:R", "a:R")]
    [InlineData("a:R", "b:I", "a:R")]
    [InlineData("a:R", "2", "a:R")]
    [InlineData("2", "b:R", "b:R")]
    [InlineData("a:", "2", "a:")]
    [InlineData("2", "b:", "b:")]
    [InlineData("a:I", "b:", "a:")]
    [InlineData("a:", "b:I", "a:")]
    [InlineData("a:P", "b:P", "a:P")]
    [InlineData("a:P", "0", "a:P")]
    [InlineData("0", "b:P", "b:P")]
    [InlineData("a:P", "2", "a:P")]
    [InlineData("2", "b:P", "b:P")]
    [InlineData("a:P", "-2", "a:R")]
    [InlineData("-2", "b:P", "b:R")]
    [InlineData("0", "b:R", "b:R")]
    [InlineData("a:R", "0", "a:R")]
    [InlineData("a:R", "b:P", "a:R")]
    [InlineData("a:P", "b:R", "a:R")]
    [InlineData("a:IP", "0", "a:IP")]
    public void Sums(string left, string right, string result) =>
        Values.Text(ValueArithmetic.Add(Values.Of(left), Values.Of(right))).ShouldBe(result);

    [Theory(
        DisplayName = "a product is as exact, as irrational and as positive as its factors prove, and 0 with a real number is 0"
    )]
    [InlineData("2", "3", "6")]
    [InlineData("!a", "0", "!a")]
    [InlineData("0", "!b", "!b")]
    [InlineData("!a", "!b", "!a")]
    [InlineData("0", "b:R", "0")]
    [InlineData("a:R", "0", "0")]
    [InlineData("a:I", "0", "0")]
    [InlineData("0", "b:", "b:")]
    [InlineData("a:", "0", "a:")]
    [InlineData("2", "b:R", "b:R")]
    [InlineData("a:R", "b:R", "a:R")]
    [InlineData("a:I", "2", "a:I")]
    [InlineData("2", "b:I", "b:I")]
    [InlineData("a:I", "b:I", "a:R")]
    [InlineData("a:I", "b:R", "a:R")]
    [InlineData("a:R", "b:I", "a:R")]
    [InlineData("a:I", "b:", "a:")]
    [InlineData("a:P", "b:P", "a:P")]
    [InlineData("a:P", "b:R", "a:R")]
    [InlineData("a:R", "b:P", "a:R")]
    [InlineData("a:P", "2", "a:P")]
    [InlineData("2", "b:P", "b:P")]
    [InlineData("a:P", "-2", "a:R")]
    [InlineData("a:IP", "2", "a:IP")]
    [InlineData("-2", "b:IP", "b:I")]
    public void Products(string left, string right, string result) =>
        Values.Text(ValueArithmetic.Multiply(Values.Of(left), Values.Of(right))).ShouldBe(result);

    [Theory(DisplayName = "a quotient asks for a divisor that is not 0, and nothing is known of it where that is open")]
    [InlineData("6", "4", "3/2")]
    [InlineData("2", "0", "!a division by 0 occurs")]
    [InlineData("a:R", "0", "!a division by 0 occurs")]
    [InlineData("!a", "0", "!a")]
    [InlineData("0", "!b", "!b")]
    [InlineData("!a", "b:R", "!a")]
    [InlineData("0", "-2", "0")]
    [InlineData("0", "b:I", "0")]
    [InlineData("0", "b:P", "0")]
    [InlineData("0", "b:R", "b:")]
    [InlineData("0", "b:", "b:")]
    [InlineData("2", "b:I", "b:I")]
    [InlineData("a:I", "2", "a:I")]
    [InlineData("a:R", "-2", "a:R")]
    [InlineData("a:R", "b:R", "a:")]
    [InlineData("a:R", "b:I", "a:R")]
    [InlineData("a:P", "b:P", "a:P")]
    [InlineData("a:P", "b:R", "a:")]
    [InlineData("a:", "2", "a:")]
    [InlineData("a:P", "-2", "a:R")]
    [InlineData("a:", "b:I", "a:")]
    public void Quotients(string left, string right, string result) =>
        Values.Text(ValueArithmetic.Divide(Values.Of(left), Values.Of(right))).ShouldBe(result);

    [Fact(DisplayName = "the reason of two values is that of the first which is not exact")]
    public void Reasons()
    {
        ValueArithmetic.Because(Values.Of("a:"), Values.Of("b:")).ShouldBe("a");
        ValueArithmetic.Because(Values.Of("1"), Values.Of("b:")).ShouldBe("b");
        ValueArithmetic.Because(Values.Of("a:"), Values.Of("1")).ShouldBe("a");
        ValueArithmetic.Because(Values.Of("1"), Values.Of("1")).ShouldBe("");
    }

    [Theory(DisplayName = "what is known of an exact value follows from its sign")]
    [InlineData("2", true, true)]
    [InlineData("0", true, false)]
    [InlineData("-2", true, false)]
    [InlineData("!a", false, false)]
    [InlineData("a:", false, false)]
    [InlineData("a:P", true, true)]
    [InlineData("a:R", true, false)]
    public void Facts(string value, bool isReal, bool isPositive)
    {
        Values.Of(value).IsReal.ShouldBe(isReal);
        Values.Of(value).IsPositive.ShouldBe(isPositive);
        Values.Of(value).IsIrrational.ShouldBeFalse();
    }
}
