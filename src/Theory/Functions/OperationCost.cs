namespace Theory.Functions;

/// <summary>How many operations the formula of a function takes, as it is written; equal parts are counted once.</summary>
/// <param name="Arithmetic">Additions and subtractions, multiplications, divisions and integer powers.</param>
/// <param name="Elementary">Applications of elementary functions, and powers that are no integer.</param>
/// <param name="Comparisons">Comparisons of piecewise definitions.</param>
public sealed record OperationCost(int Arithmetic, int Elementary, int Comparisons)
{
    /// <summary>The cost of a formula.</summary>
    public static OperationCost Of(Expression expression)
    {
        var seen = new HashSet<Expression>();
        Collect(expression, seen);
        var comparisons = seen.OfType<Expression.Piecewise>().Sum(choice => choice.Branches.Length);
        return new(seen.Count(IsArithmetic), seen.Count(IsElementary), comparisons);
    }

    /// <summary>"3 arithmetic operations, 1 elementary function".</summary>
    public override string ToString()
    {
        string[] parts =
        [
            .. Counted(Arithmetic, "arithmetic operation"),
            .. Counted(Elementary, "elementary function"),
            .. Counted(Comparisons, "comparison"),
        ];
        return parts.Length == 0 ? "nothing to compute" : string.Join(", ", parts);
    }

    private static IEnumerable<string> Counted(int count, string what) =>
        count == 0 ? [] : [$"{count} {what}{(count == 1 ? "" : "s")}"];

    private static bool IsArithmetic(Expression part) =>
        part switch
        {
            Expression.Sum or Expression.Product or Expression.Quotient => true,
            // a + (-b) is one subtraction, and a negative number is written as it is.
            Expression.Negation => false,
            Expression.Power power => IsWhole(power.Exponent),
            _ => false,
        };

    private static bool IsElementary(Expression part) =>
        part is Expression.Application || (part is Expression.Power power && !IsWhole(power.Exponent));

    private static bool IsWhole(Expression exponent) => exponent is Expression.Number { Value.IsInteger: true };

    private static void Collect(Expression expression, HashSet<Expression> seen)
    {
        if (!seen.Add(expression))
        {
            return;
        }

        foreach (var part in expression is Expression.Power power ? [power.Base] : expression.Parts)
        {
            Collect(part, seen);
        }
    }
}
