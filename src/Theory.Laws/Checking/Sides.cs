using System.Globalization;

namespace Theory.Laws.Checking;

/// <summary>Both sides of a law on one case, in words, and whether they agree.</summary>
internal sealed record Sides(string Left, string Right, bool Agree)
{
    /// <summary>Evaluates both sides. A side that throws has no value: it agrees with nothing, and its fault is shown.</summary>
    public static Sides Of<TValue>(Func<TValue> left, Func<TValue> right, Func<TValue, TValue, bool> agree)
    {
        var (leftText, leftValue) = Evaluate(left);
        var (rightText, rightValue) = Evaluate(right);
        return new(
            leftText,
            rightText,
            leftValue.Length == 1 && rightValue.Length == 1 && agree(leftValue[0], rightValue[0])
        );
    }

    private static (string Text, TValue[] Value) Evaluate<TValue>(Func<TValue> side)
    {
        try
        {
            var value = side();
            return (Describe(value), [value]);
        }
        catch (Exception fault)
        {
            return ($"{fault.GetType().Name}: {fault.Message}", []);
        }
    }

    private static string Describe(object? value) =>
        value is null ? "nothing" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
