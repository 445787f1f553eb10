using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>
/// A power as a factor of a product, together with what is asked of its base. A factor may ask more than its exponent does: x/x is
/// the factor with base x and exponent 0 that asks for x other than 0.
/// </summary>
/// <param name="Base">What is raised.</param>
/// <param name="Exponent">The exponent.</param>
/// <param name="Asked">Where the factor has a value: where the base has one that is as asked. Nothing is asked that is sure of the base anyway.</param>
internal readonly record struct Factor(Expression Base, Rational Exponent, Asked Asked)
{
    public static Factor Of(Expression @base, Rational exponent, Asked asked = Asked.Nothing) =>
        @base switch
        {
            _ when asked == Asked.Nothing && exponent == 1 => new(@base, exponent, asked),
            // (e^u)^a = e^(a u)
            Expression.Application(var function, [var u]) when function == ElementaryFunction.Exp => new(
                ElementaryFunction.Exp.Of(FactorList.Of(u).Scale(exponent).ToExpression()),
                1,
                Asked.Nothing
            ),
            // |u|^n = u^n for even integers n
            Expression.Application(var function, [var u])
                when function == ElementaryFunction.Abs && exponent.IsInteger && exponent.Numerator.IsEven => Of(
                u,
                exponent,
                asked
            ),
            _ => new(@base, exponent, (asked | Asked.By(exponent)).Without(SureFacts.SignsOf(@base))),
        };

    /// <summary>Whether the factor is 1 at every x.</summary>
    public bool IsOne => Exponent.IsZero && Asked == Asked.Nothing && SureFacts.IsTotal(Base);

    /// <summary>Whether the factor has a value at every x.</summary>
    public bool IsTotal => Asked == Asked.Nothing && SureFacts.IsTotal(Base);

    /// <summary>Whether the factor is a surely positive constant under an exponent that is no integer, such as sqrt(2).</summary>
    public bool IsConstantRoot => !Exponent.IsInteger && !Base.ContainsVariable && SureFacts.IsPositive(Base);

    /// <summary>This factor raised to an exponent.</summary>
    public Factor Raise(Rational exponent)
    {
        // (u^0)^b = 1
        if (Exponent.IsZero)
        {
            return this;
        }

        // (u^a)^n = u^(a n) for integers n
        if (exponent.IsInteger)
        {
            return Of(Base, Exponent * exponent, Asked | Asked.By(exponent));
        }

        // (u^a)^b = |u|^(a b) for even integers a; both sides ask for u other than 0 where a or b is below 0
        if (Exponent.IsInteger && Exponent.Numerator.IsEven && !Asked.HasFlag(Asked.Nonnegative))
        {
            return Of(ApplicationRules.Abs(Base), Exponent * exponent, Asked);
        }

        // (u^a)^b = u^(a b) for u >= 0, which both sides ask: u^a >= 0 for odd a only where u >= 0
        return Of(Base, Exponent * exponent, Asked | Asked.By(exponent));
    }

    /// <summary>The factor as a dividend and a divisor, either of them null where it is 1.</summary>
    public (Expression? Dividend, Expression? Divisor) ToFraction()
    {
        var missing = Asked & ~Asked.By(Exponent).Without(SureFacts.SignsOf(Base));
        return missing switch
        {
            Asked.Nothing => Exponent.Sign < 0 ? (null, Power(-Exponent)) : (Power(Exponent), null),
            Asked.Nonzero => (Power(Exponent + 1), Base),
            Asked.Nonnegative when Exponent.Sign < 0 => (null, Root.Pow(-2 * Exponent)),
            Asked.Nonnegative => (Root.Pow(2 * Exponent), null),
            _ => (Power(Exponent + new Rational(1, 2)), Root),
        };
    }

    private Expression Root => ElementaryFunction.Sqrt.Of(Base);

    private Expression Power(Rational exponent) =>
        exponent == 1 ? Base
        : exponent == new Rational(1, 2) ? Root
        : Base.Pow(exponent);
}
