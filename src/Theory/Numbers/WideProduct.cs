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
                l1 = (ulong)(left >> 64),
                r0 = (ulong)right,
                r1 = (ulong)(right >> 64);
            var low = Full(l0, r0);
            var first = Full(l0, r1);
            var second = Full(l1, r0);
            // Each summand is below 2^64, so the middle column with its carry is below 3 * 2^64.
            var middle = (low >> 64) + (ulong)first + (ulong)second;
            _low = (middle << 64) | (ulong)low;
            _high = Full(l1, r1) + (first >> 64) + (second >> 64) + (middle >> 64);
        }
    }

    public int BitLength => _high == UInt128.Zero ? Dyadic.BitLength(_low) : 128 + Dyadic.BitLength(_high);

    /// <summary>The product divided by 2^<paramref name="places"/>, rounded down; the quotient must be below 2^128.</summary>
    public UInt128 ShiftRight(int places) =>
        places == 0 ? _low
        : places < 128 ? (_low >> places) | (_high << (128 - places))
        : _high >> (places - 128);

    /// <summary>Whether the division by 2^<paramref name="places"/> leaves a remainder.</summary>
    public bool HasRemainder(int places) =>
        places < 128
            ? (_low & ((UInt128.One << places) - UInt128.One)) != UInt128.Zero
            : _low != UInt128.Zero || (_high & ((UInt128.One << (places - 128)) - UInt128.One)) != UInt128.Zero;

    private static UInt128 Full(ulong left, ulong right) => unchecked((UInt128)left * right);
}
