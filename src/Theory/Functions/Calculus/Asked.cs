using Theory.Numbers;

namespace Theory.Functions.Calculus;

/// <summary>What a power asks of its base, so that it has a value.</summary>
[Flags]
internal enum Asked
{
    /// <summary>Any number will do.</summary>
    Nothing = 0,

    /// <summary>A number that is not 0: for negative exponents.</summary>
    Nonzero = 1,

    /// <summary>A number that is not below 0: for exponents that are no integers.</summary>
    Nonnegative = 2,
}

/// <summary>What powers ask.</summary>
internal static class Asking
{
    extension(Asked asked)
    {
        /// <summary>What the exponent asks of every base.</summary>
        public static Asked By(Rational exponent) =>
            (exponent.Sign < 0 ? Asked.Nonzero : Asked.Nothing)
            | (exponent.IsInteger ? Asked.Nothing : Asked.Nonnegative);

        /// <summary>What is still asked of a base of which the signs are known.</summary>
        public Asked Without(PossibleSigns signs) =>
            asked
            & (signs.MayBe(PossibleSigns.Zero) ? ~Asked.Nothing : ~Asked.Nonzero)
            & (signs.MayBe(PossibleSigns.Negative) ? ~Asked.Nothing : ~Asked.Nonnegative);
    }
}
