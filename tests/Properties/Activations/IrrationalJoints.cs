using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>Covers with a stretch around an irrational point: x^2 up to sqrt(2), then 2.</summary>
public sealed class IrrationalJoints
{
    private const string Joined = "piecewise(x < sqrt(2): x^2; else: 2)";

    [Fact(DisplayName = "a function joined at sqrt(2) is continuous by a cover around sqrt(2)")]
    public void Accepted() => Theorem.Check(Continuous(Joined), Around("sqrt(2)")).Claim.ShouldBe(Continuous(Joined));

    [Theory(DisplayName = "a cover around another point, or of a function that jumps there, is refused")]
    [InlineData(Joined, "sqrt(3)")]
    [InlineData(Joined, "pi")]
    [InlineData(Joined, "sqrt(-2)")]
    [InlineData(Joined, "x")]
    [InlineData("piecewise(x < sqrt(2): x^2; else: 0)", "sqrt(2)")]
    [InlineData("piecewise(x <= sqrt(2): x^2; else: 0)", "sqrt(2)")]
    [InlineData("piecewise(x < sqrt(2): x^2; else: 2 + 1e-30)", "sqrt(2)")]
    public void Refused(string function, string centre) =>
        Should.Throw<RefusalException>(() => Theorem.Check(Continuous(function), Around(centre)));

    [Fact(DisplayName = "a stretch around a point next to another special point is refused")]
    public void Malformed()
    {
        var cover = new Cover(
            [new(0, false), new(1, true), new(2, false, Expression.Parse("sqrt(2)"))],
            Settings.Default
        );
        Should.Throw<RefusalException>(() => Theorem.Check(Continuous(Joined), new CellCover(cover)));
    }

    private static HasProperty Continuous(string function) => new(Property.Continuous, Expression.Parse(function));

    private static CellCover Around(string centre) =>
        new(new Cover([new(1, false), new(2, false, Expression.Parse(centre))], Settings.Default));
}
