using Shouldly;
using Theory.Algebra.Words;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Terms multiplied out, against the laws of matrices and against sums of words written by hand.</summary>
public sealed class OnWords
{
    private static Symbol[] Symbols =>
        [
            .. "ABC".Select(name => Symbol.Matrix($"{name}", "n", "n")),
            Symbol.Vector("x", "n"),
            Symbol.Matrix("r", Shape.One, "n"),
            Symbol.Scalar("s"),
            Symbol.Scalar("t"),
        ];

    [Theory(DisplayName = "terms that are equal for all matrices have one normal form")]
    [InlineData("A (B + C)", "A C + A B")]
    [InlineData("(A B) C", "A (B C)")]
    [InlineData("s A t B", "t s (A B)")]
    [InlineData("A + B + A", "2 A + B")]
    [InlineData("A + -1 A + B", "B")]
    [InlineData("A + -1 A", "O(n, n)")]
    [InlineData("I(n) A I(n)", "A")]
    [InlineData("O(n, n) A + B", "B")]
    [InlineData("0 A", "O(n, n)")]
    [InlineData("0", "O(1, 1)")]
    [InlineData("A + 0 I(n)", "A")]
    [InlineData("(s + t) (s + -1 t)", "s s + -1 t t")]
    [InlineData("1/2 A + 1/2 A", "A")]
    public void Equal(string left, string right)
    {
        var (first, second) = (Of(left), Of(right));
        first.Equals(second).ShouldBeTrue();
        first.Equals((object)second).ShouldBeTrue();
        first.GetHashCode().ShouldBe(second.GetHashCode());
        first.ToString().ShouldBe(second.ToString());
    }

    [Theory(DisplayName = "terms that differ for some matrices have two normal forms")]
    [InlineData("A B", "B A")]
    [InlineData("A", "A A")]
    [InlineData("A A", "A")]
    [InlineData("s A", "t A")]
    [InlineData("s A", "s B")]
    [InlineData("s A", "A")]
    [InlineData("s", "s s")]
    [InlineData("A", "2 A")]
    [InlineData("A", "A + B")]
    [InlineData("A + B", "A")]
    [InlineData("I(n)", "A")]
    [InlineData("I(n)", "2 I(n)")]
    [InlineData("O(n, m)", "O(m, n)")]
    [InlineData("O(n, m)", "O(n, n)")]
    public void Different(string left, string right)
    {
        Of(left).Equals(Of(right)).ShouldBeFalse();
        Of(left).Equals(null).ShouldBeFalse();
        Of(left).Equals(left).ShouldBeFalse();
    }

    [Theory(DisplayName = "a normal form is written as a sum of words: numbers in front, sorted")]
    [InlineData("O(n, n)", "0")]
    [InlineData("I(n)", "1")]
    [InlineData("t s", "s t")]
    [InlineData("A t B s", "s t A B")]
    [InlineData("2 A + B", "2 A + B")]
    [InlineData("(A + B) (A + B)", "A A + A B + B A + B B")]
    [InlineData("s B + t A", "s B + t A")]
    [InlineData("s A + A", "A + s A")]
    [InlineData("A + A B + A A", "A + A A + A B")]
    [InlineData("-1/2 A", "-1/2 A")]
    [InlineData("s s + s + s t", "s + s s + s t")]
    public void Text(string term, string words) => Of(term).ToString().ShouldBe(words);

    [Fact(DisplayName = "symbols of one name and two shapes stay apart")]
    public void Names()
    {
        Term tall = Symbol.Matrix("M", "m", "n");
        Term square = Symbol.Matrix("M", "n", "n");
        var shorter = tall * square;
        Term first = Symbol.Matrix("M", "m", "k");
        var other = first * Symbol.Matrix("M", "k", "n");
        NormalForm.Of(shorter).Equals(NormalForm.Of(other)).ShouldBeFalse();
        Term start = Symbol.Matrix("L", Shape.One, "m");
        Term rows = Symbol.Matrix("L", Shape.One, "k");
        Term end = Symbol.Vector("M", "m");
        NormalForm.Of(start * end).Equals(NormalForm.Of(rows * Symbol.Vector("M", "k"))).ShouldBeFalse();
        NormalForm.Of(start * end + rows * Symbol.Vector("M", "k")).ToString().ShouldBe("L M + L M");
    }

    [Fact(DisplayName = "a product and a sum multiply out to 5000 words and no more")]
    public void Words()
    {
        var largest = SumOf("a", 50) * SumOf("b", 100);
        NormalForm.Of(largest).ToString().ShouldStartWith("a1 b1 + a1 b10 + ");
        Should.Throw<ArgumentException>(() => NormalForm.Of(largest + Symbol.Scalar("c"))).ParamName.ShouldBe("count");
        // 3 * 1667 = 5001.
        var many = SumOf("a", 400) + SumOf("b", 400) + SumOf("c", 400) + SumOf("d", 467);
        Should.Throw<ArgumentException>(() => NormalForm.Of(SumOf("e", 3) * many)).Message.ShouldContain("5000");
    }

    [Fact(DisplayName = "a word has 2000 symbols and no more, numbers and matrices together")]
    public void Letters()
    {
        Term s = Symbol.Scalar("s");
        Term a = Symbol.Matrix("A", "n", "n");
        var (numbers, matrices) = (Power(s, 1000), Power(a, 1000));
        NormalForm.Of(numbers * matrices).ToString().Length.ShouldBe(3999);
        Should.Throw<ArgumentException>(() => NormalForm.Of(s * (numbers * matrices))).Message.ShouldContain("2000");
        Should.Throw<ArgumentException>(() => NormalForm.Of(a * (numbers * matrices))).Message.ShouldContain("2000");
    }

    private static NormalForm Of(string term) => NormalForm.Of(TermParser.Parse(term, Symbols));

    private static Term SumOf(string name, int count) =>
        Enumerable
            .Range(1, count)
            .Select(i => (Term)Symbol.Scalar($"{name}{i}"))
            .Aggregate((sum, symbol) => sum + symbol);

    private static Term Power(Term factor, int exponent) =>
        exponent == 1 ? factor
        : exponent % 2 == 0 ? Power(factor, exponent / 2) * Power(factor, exponent / 2)
        : factor * Power(factor, exponent - 1);
}
