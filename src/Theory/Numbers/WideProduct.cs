using System.Runtime.InteropServices;

namespace Theory.Numbers;

/// <summary>The exact product of two 128-bit integers, high * 2^128 + low.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WideProduct
{
    private readonly UInt128 _high;
    private readonly UInt128 _low;

    public WideProduct(UInt128 left, UInt128 right)
    {
        unchecked
        {
            ulong l0 = (ulong)left,
                l1 = High(left),
                r0 = (ulong)right,
                r1 = High(right);
            var low = Full(l0, r0);
            var first = Full(l0, r1);
            var second = Full(l1, r0);
            // Each summand is below 2^64, so the middle column with its carry is below 3 * 2^64.
            var middle = (UInt128)High(low) + (ulong)first + (ulong)second;
            _low = new((ulong)middle, (ulong)low);
            _high = Full(l1, r1) + High(first) + High(second) + High(middle);
        }
    }

    public int BitLength => _high == UInt128.Zero ? Dyadic.BitLength(_low) : 128 + Dyadic.BitLength(_high);

    /// <summary>The product divided by 2^<paramref name="places"/>, rounded down; the quotient must be below 2^128.</summary>
    public UInt128 ShiftRight(int places) =>
        places < 128
            ? Natural.ShiftRight(_low, places) | (_high << (128 - places))
            // A distance counts modulo 128.
            : Natural.ShiftRight(_high, places);

    private static ulong High(UInt128 value) => (ulong)Natural.ShiftRight(value, 64);

    private static UInt128 Full(ulong left, ulong right) => unchecked((UInt128)left * right);
}
