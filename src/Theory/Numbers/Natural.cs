using System.Numerics;

namespace Theory.Numbers;

/// <summary>Integers that are not negative.</summary>
internal static class Natural
{
    /// <summary>The quotient by 2^<paramref name="places"/>, rounded down.</summary>
    // Stryker disable once Bitwise : >> and >>> differ in the sign that they fill in, and here there is none.
    public static T ShiftRight<T>(T value, int places)
        where T : IBinaryInteger<T> => value >> places;
}
