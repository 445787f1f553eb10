using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A function with a value everywhere, of which no value is below a number and none above it, is that number: a line and a polynomial.</summary>
    /// <returns>The theorem that the function has not the property, nonlinear or nonpolynomial.</returns>
    /// <exception cref="RefusalException">The property is another, or a part of the evidence fails.</exception>
    public static Theorem ByEqualBounds(HasProperty denied, EqualBounds evidence)
    {
        Require(
            denied.Property is Property.Nonlinear or Property.Nonpolynomial,
            $"a constant function may be {denied.Property}"
        );
        Check(denied with { Property = Property.Total }, evidence.Total);
        Check(new ExtremeAtLeast(Extreme.Infimum, denied.Function, evidence.Value), evidence.AtLeast);
        Check(new ExtremeAtMost(Extreme.Supremum, denied.Function, evidence.Value), evidence.AtMost);
        return new(new Not(denied), evidence);
    }
}
