using Theory.Functions.Calculus;

namespace Theory.Functions;

public abstract partial record Expression
{
    /// <summary>
    /// The derivative, simplified: right at every x where this function is defined and every part has a derivative. Elsewhere, at the
    /// kinks, jumps and branch points of the parts, its value means nothing; it may be defined where this function isn't.
    /// </summary>
    /// <remarks>
    /// A piecewise function is differentiated branch by branch, with the conditions kept; abs, relu, step, sign and floor as they are
    /// off their break points; max and min become piecewise.
    /// </remarks>
    /// <exception cref="ArgumentException">The derivative would be over <see cref="MaximalDepth"/> or <see cref="MaximalCount"/>.</exception>
    public Expression Derivative() => Differentiation.Of(Simplify()).Simplify();

    /// <summary>
    /// A formula of the same function that reads more easily: the same value wherever this one has a value, and undefined wherever
    /// this one is. So x/x stays, and 0*exp(x) becomes 0. Simplifying twice is simplifying once.
    /// </summary>
    /// <remarks>A formula of more than 20,000 parts stays as it is.</remarks>
    public Expression Simplify() => Simplifier.Simplify(this);
}
