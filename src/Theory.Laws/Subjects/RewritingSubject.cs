using Theory.Functions;

namespace Theory.Laws.Subjects;

/// <summary>The derivative of a formula, as its laws see it.</summary>
/// <param name="Derivative">A formula of the derivative, right wherever every part has a derivative.</param>
public sealed record DerivativeSubject(Func<Expression, Expression> Derivative)
{
    /// <summary><see cref="Expression.Derivative"/>.</summary>
    public static DerivativeSubject Ours => new(formula => formula.Derivative());
}

/// <summary>The simplification of formulas, as its laws see it.</summary>
/// <param name="Simplify">A simpler formula of the same function: the same value at each x, and undefined where the first is.</param>
public sealed record SimplifierSubject(Func<Expression, Expression> Simplify)
{
    /// <summary><see cref="Expression.Simplify"/>.</summary>
    public static SimplifierSubject Ours => new(formula => formula.Simplify());
}
