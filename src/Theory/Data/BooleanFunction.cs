using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Theory.Data;

/// <summary>A Boolean function of 1 to 6 inputs, as its table of values.</summary>
/// <remarks>
/// A point is numbered by its inputs read as binary digits, the first input first; bit p of <see cref="Values"/> is the value at point p.
/// The default value has no inputs and is of no use but equality.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BooleanFunction
{
    /// <summary>The most inputs that fit: 64 values.</summary>
    public const int MostInputs = 6;

    /// <summary>Makes a function from its table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no inputs, or more than 6, or a bit beyond the table is set.</exception>
    public BooleanFunction(int inputs, ulong values)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, MostInputs);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(values, UInt128.One << (1 << inputs), nameof(values));
        Inputs = inputs;
        Values = values;
    }

    /// <summary>The number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>The table: bit p is the value at point p.</summary>
    public ulong Values { get; }

    /// <summary>The number of points: 2 to the number of inputs.</summary>
    public int Points => 1 << Inputs;

    /// <summary>The value at a point.</summary>
    /// <param name="point">The number of a point; at numbers of no point the value is false.</param>
    public bool this[int point] => point is >= 0 and < 64 && (Values & 1UL << point) != 0;

    /// <summary>The points at which an input, counted from 0, is 1: bit p for point p.</summary>
    public static ulong Where(int inputs, int input) =>
        Enumerable
            .Range(0, 1 << inputs)
            .Where(point => (point & 1 << (inputs - 1 - input)) != 0)
            .Aggregate(0UL, (set, point) => set | 1UL << point);

    /// <summary>The function as a table of exact numbers, one row a point.</summary>
    public Table ToTable()
    {
        var function = this;
        return Table.OfBoolean(Inputs, bits => function[Number(bits)]);
    }

    /// <summary>The values at the points in order, as in "0110" for XOR.</summary>
    public override string ToString()
    {
        var function = this;
        return string.Concat(Enumerable.Range(0, Points).Select(point => function[point] ? '1' : '0'));
    }

    private static int Number(ImmutableArray<bool> bits) => bits.Aggregate(0, (sum, bit) => 2 * sum + (bit ? 1 : 0));
}
