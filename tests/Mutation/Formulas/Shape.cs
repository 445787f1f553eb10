using Theory.Functions;

namespace Theory.Mutation.Formulas;

/// <summary>The tree of a formula as text with all its parentheses, so that rows of texts can say how a formula is built.</summary>
internal static class Shape
{
    public static string Of(Expression formula) =>
        formula switch
        {
            Expression.Number number => number.Value.ToString(),
            Expression.Constant constant => constant.Name.ToString().ToLowerInvariant(),
            Expression.Variable => "x",
            Expression.Negation(var operand) => $"[neg {Of(operand)}]",
            Expression.Sum(var left, var right) => $"[{Of(left)} + {Of(right)}]",
            Expression.Product(var left, var right) => $"[{Of(left)} * {Of(right)}]",
            Expression.Quotient(var left, var right) => $"[{Of(left)} / {Of(right)}]",
            Expression.Power(var left, var right) => $"[{Of(left)} ^ {Of(right)}]",
            Expression.Application(var function, var arguments) =>
                $"[{function.Name} {string.Join(' ', arguments.Select(Of))}]",
            Expression.Piecewise(var branches, var otherwise) =>
                $"[{string.Concat(branches.Select(Of))}else {Of(otherwise)}]",
            _ => throw new ArgumentException("There is no such formula.", nameof(formula)),
        };

    private static string Of(Branch branch) =>
        $"if {Of(branch.Condition.Left)} {branch.Condition.Relation} {Of(branch.Condition.Right)} then {Of(branch.Value)} ";
}
