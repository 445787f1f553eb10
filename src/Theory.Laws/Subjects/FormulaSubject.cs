using Theory.Functions;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>Formulas of one variable, as their laws see them.</summary>
/// <param name="Parse">The formula of a text.</param>
/// <param name="Print">The text of a formula.</param>
/// <param name="At">The value of a formula at a rational x.</param>
public sealed record FormulaSubject(
    Func<string, Expression> Parse,
    Func<Expression, string> Print,
    Func<Expression, Rational, Value> At
)
{
    /// <summary><see cref="Expression"/>.</summary>
    public static FormulaSubject Ours =>
        new(text => Expression.Parse(text), formula => formula.ToString(), (formula, x) => formula.At(x));
}
