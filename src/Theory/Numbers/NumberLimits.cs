namespace Theory.Numbers;

/// <summary>How large a number in a text may be. The limits protect the machine from a short text that stands for a huge number.</summary>
/// <param name="Digits">The most digits that a literal may have, leading zeros included.</param>
/// <param name="Exponent">The largest decimal exponent, either way, that a literal may have.</param>
public sealed record NumberLimits(int Digits, int Exponent)
{
    /// <summary>10,000 digits and exponents up to 10,000: far beyond any network, and quick to read.</summary>
    public static NumberLimits Default => new(10_000, 10_000);

    /// <summary>How a message speaks of a number with more digits than the limit.</summary>
    public string TooManyDigits => $"has more than {Digits} digits";

    /// <summary>How a message speaks of a number whose exponent is beyond the limit.</summary>
    public string TooLargeExponent => $"has an exponent beyond {Exponent}";
}
