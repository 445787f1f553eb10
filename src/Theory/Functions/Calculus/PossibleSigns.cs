namespace Theory.Functions.Calculus;

/// <summary>A set of signs: those that a value may have.</summary>
[Flags]
internal enum PossibleSigns
{
    /// <summary>No sign: there is no value.</summary>
    None = 0,

    /// <summary>Below 0.</summary>
    Negative = 1,

    /// <summary>Exactly 0.</summary>
    Zero = 2,

    /// <summary>Above 0.</summary>
    Positive = 4,

    /// <summary>Any real number.</summary>
    Any = Negative | Zero | Positive,
}

/// <summary>The signs that results of operations may have, from the signs of their operands.</summary>
internal static class PossibleSignsArithmetic
{
    public static PossibleSigns Of(int sign) =>
        sign < 0 ? PossibleSigns.Negative
        : sign > 0 ? PossibleSigns.Positive
        : PossibleSigns.Zero;

    public static bool MayBe(this PossibleSigns signs, PossibleSigns sign) => (signs & sign) != PossibleSigns.None;

    public static PossibleSigns Negate(PossibleSigns signs) =>
        (signs & PossibleSigns.Zero)
        | (signs.MayBe(PossibleSigns.Negative) ? PossibleSigns.Positive : PossibleSigns.None)
        | (signs.MayBe(PossibleSigns.Positive) ? PossibleSigns.Negative : PossibleSigns.None);

    public static PossibleSigns Add(PossibleSigns left, PossibleSigns right) =>
        Combine(left, right, (a, b) => a == -b && a != 0 ? PossibleSigns.Any : Of(a + b));

    public static PossibleSigns Multiply(PossibleSigns left, PossibleSigns right) =>
        Combine(left, right, (a, b) => Of(a * b));

    /// <summary>The signs of f(u), for a function f that keeps or loses the sign as told for each of the three.</summary>
    public static PossibleSigns Map(PossibleSigns signs, Func<int, PossibleSigns> image) =>
        Combine(signs, PossibleSigns.Zero, (sign, _) => image(sign));

    public static PossibleSigns Combine(PossibleSigns left, PossibleSigns right, Func<int, int, PossibleSigns> combine)
    {
        var signs = PossibleSigns.None;
        for (var a = -1; a <= 1; a++)
        {
            for (var b = -1; b <= 1; b++)
            {
                signs |= left.MayBe(Of(a)) && right.MayBe(Of(b)) ? combine(a, b) : PossibleSigns.None;
            }
        }

        return signs;
    }
}
