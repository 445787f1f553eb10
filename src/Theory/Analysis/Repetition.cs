using Theory.Functions;

namespace Theory.Analysis;

/// <summary>Whether the way in which a formula is put together shows that it repeats itself: f(x + T) = f(x) + c for every x, with some T above 0 and some c.</summary>
/// <remarks>Such a function breaks at x + T where it breaks at x, and so at infinitely many points or at none.</remarks>
internal static class Repetition
{
    /// <summary>Whether f is seen to repeat itself.</summary>
    public static bool IsSeen(Expression function) =>
        Periods.LengthAboveUpToLine(function) is not null || IsLineOfFloors(function);

    // With N a common denominator of the slopes of all a x + b under a floor, x + N moves each floor by the integer a N.
    private static bool IsLineOfFloors(Expression function) =>
        StraightLine.Of(function) is not null
        || function switch
        {
            Expression.Application(var applied, [var argument]) => applied == ElementaryFunction.Floor
                && StraightLine.Of(argument) is not null,
            Expression.Sum(var left, var right) => IsLineOfFloors(left) && IsLineOfFloors(right),
            Expression.Negation(var operand) => IsLineOfFloors(operand),
            Expression.Product(var left, var right) => !left.ContainsVariable
                ? IsLineOfFloors(right)
                : !right.ContainsVariable && IsLineOfFloors(left),
            Expression.Quotient(var left, var right) => !right.ContainsVariable && IsLineOfFloors(left),
            _ => false,
        };
}
