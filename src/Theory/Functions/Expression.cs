using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>
/// A function of one real variable x, as a formula. Closed: <see cref="Match"/> lists every case. Immutable, and equal to another
/// when both are the same formula (x + x and 2*x are different formulas of one function).
/// </summary>
/// <remarks>
/// <para>Arithmetic is that of the reals. The function is undefined at x where a subexpression that is evaluated there is undefined:
/// a logarithm of a number that is not positive, a square root of a negative number, a division by 0, a negative base under an
/// exponent that is no integer, 0 under a negative exponent.</para>
/// <para>No formula is deeper than <see cref="MaximalDepth"/> or larger than <see cref="MaximalCount"/>, so that a recursive
/// function over formulas neither overflows the stack nor runs without bound.</para>
/// </remarks>
public abstract partial record Expression
{
    /// <summary>The largest <see cref="Depth"/> of a formula.</summary>
    public const int MaximalDepth = 500;

    /// <summary>The largest <see cref="Count"/> of a formula.</summary>
    public const int MaximalCount = 1_000_000;

    private protected Expression(bool containsVariable)
    {
        Depth = 1;
        Count = 1;
        ContainsVariable = containsVariable;
    }

    private protected Expression(ReadOnlySpan<Expression> parts)
    {
        var depth = 0;
        var count = 1L;
        foreach (var part in parts)
        {
            depth = int.Max(depth, part.Depth);
            count += part.Count;
            ContainsVariable |= part.ContainsVariable;
        }

        if (depth >= MaximalDepth)
        {
            throw new ArgumentException($"An expression is nested at most {MaximalDepth} deep.", nameof(parts));
        }

        if (count > MaximalCount)
        {
            throw new ArgumentException($"An expression has at most {MaximalCount} parts.", nameof(parts));
        }

        Depth = depth + 1;
        Count = (int)count;
    }

    /// <summary>The length of the longest way from the whole to a part without parts: 1 for x. At least 1, at most <see cref="MaximalDepth"/>.</summary>
    public int Depth { get; }

    /// <summary>The number of parts, itself included: 1 for x. At least 1, at most <see cref="MaximalCount"/>.</summary>
    public int Count { get; }

    /// <summary>Whether x occurs anywhere in the formula.</summary>
    public bool ContainsVariable { get; }

    /// <summary>Goes through the cases: the one function that belongs to this formula is called, with the formula's parts.</summary>
    /// <typeparam name="TResult">What is made of a formula.</typeparam>
    public TResult Match<TResult>(
        Func<Rational, TResult> number,
        Func<NamedConstant, TResult> constant,
        Func<TResult> variable,
        Func<Expression, TResult> negation,
        Func<Expression, Expression, TResult> sum,
        Func<Expression, Expression, TResult> product,
        Func<Expression, Expression, TResult> quotient,
        Func<Expression, Expression, TResult> power,
        Func<ElementaryFunction, ImmutableArray<Expression>, TResult> application,
        Func<ImmutableArray<Branch>, Expression, TResult> piecewise
    ) =>
        this switch
        {
            Number(var value) => number(value),
            Constant node => constant(node.Name),
            Variable => variable(),
            Negation(var operand) => negation(operand),
            Sum(var left, var right) => sum(left, right),
            Product(var left, var right) => product(left, right),
            Quotient(var dividend, var divisor) => quotient(dividend, divisor),
            Power node => power(node.Base, node.Exponent),
            Application node => application(node.Function, node.Arguments),
            Piecewise node => piecewise(node.Branches, node.Otherwise),
            _ => throw new InvalidOperationException("Expression is closed; its cases are nested in it."),
        };

    /// <summary>The formula in the notation that <see cref="Parse"/> reads, with few parentheses: "x*(1 - x)^2".</summary>
    public sealed override string ToString() => ExpressionPrinter.Print(this);

    /// <summary>The formulas that this one is made of, in the order in which they are written. Being internal, it also closes the type.</summary>
    internal abstract ImmutableArray<Expression> Parts { get; }
}
