using Theory.Analysis;
using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A formula that is put together from parts that do not decrease, in ways that keep this, is monotone.</summary>
    /// <exception cref="RefusalException">The form does not show it.</exception>
    public static Theorem ByForm(HasProperty claim)
    {
        Require(claim.Property == Property.Monotone, $"the form does not show that f is {claim.Property}");
        Require(
            FormFacts.Direction(claim.Function) is 0 or 1,
            "the form does not show that the function does not decrease"
        );
        return new(claim, new FromForm());
    }

    /// <summary>A formula that is, simplified, a polynomial as it is written has not the properties that deny this; one of degree at most 1 is a line.</summary>
    /// <exception cref="RefusalException">The form does not show it.</exception>
    public static Theorem ByForm(Not claim)
    {
        Require(claim.Inner is HasProperty, "this is about properties of functions");
        var (property, function) = (HasProperty)claim.Inner;
        var most = property switch
        {
            Property.Nonlinear => 1,
            Property.Nonpolynomial => int.MaxValue,
            _ => throw new RefusalException(nameof(ByForm), $"the form does not refute that f is {property}"),
        };
        Require(
            FormFacts.PolynomialDegree(function.Simplify()) <= most,
            "the form does not show a polynomial of such a degree"
        );
        return new(claim, new FromForm());
    }
}
