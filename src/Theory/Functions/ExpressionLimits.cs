using Theory.Numbers;

namespace Theory.Functions;

/// <summary>How long and how deeply nested the text of a formula may be. The limits protect the machine from hostile input.</summary>
public sealed record ExpressionLimits
{
    private const int MaximalLength = 500_000;

    /// <summary>Makes the limits.</summary>
    /// <param name="length">The most characters of a text, from 1 to 500,000.</param>
    /// <param name="nesting">The most parentheses that are open at one place, from 0 to <see cref="Expression.MaximalDepth"/>.</param>
    /// <param name="numbers">How large a literal may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is outside its bounds, which keep every text within the machine's stack.</exception>
    public ExpressionLimits(int length, int nesting, NumberLimits numbers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaximalLength);
        ArgumentOutOfRangeException.ThrowIfNegative(nesting);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nesting, Expression.MaximalDepth);
        Length = length;
        Nesting = nesting;
        Numbers = numbers;
    }

    /// <summary>100,000 characters, 500 open parentheses, and the default size of numbers.</summary>
    public static ExpressionLimits Default => Of(NumberLimits.Default);

    /// <summary>The default length and nesting, and numbers as large as given.</summary>
    public static ExpressionLimits Of(NumberLimits numbers) => new(100_000, Expression.MaximalDepth, numbers);

    /// <summary>The most characters of a text.</summary>
    public int Length { get; }

    /// <summary>The most parentheses that are open at one place.</summary>
    public int Nesting { get; }

    /// <summary>How large a literal may be.</summary>
    public NumberLimits Numbers { get; }
}
