using System.Collections.Immutable;
using Theory.Data;

namespace Theory.Laws.Generators;

/// <summary>A Boolean function of a few inputs, as the number whose bits are its values.</summary>
/// <param name="Inputs">The number of inputs, 1 to 4.</param>
/// <param name="Code">Bit k is the value where the inputs, read as a binary number, make k.</param>
public sealed record BooleanFunction(int Inputs, int Code)
{
    /// <summary>All functions of so many inputs that are not constant.</summary>
    public static IEnumerable<BooleanFunction> NotConstant(int inputs) =>
        Enumerable.Range(1, (1 << (1 << inputs)) - 2).Select(code => new BooleanFunction(inputs, code));

    /// <summary>The value where the inputs, read as a binary number, make <paramref name="row"/>.</summary>
    public bool this[int row] => (Code >> row & 1) == 1;

    /// <summary>The rows of the function as labelled points; the rows with the value 1 are positive.</summary>
    public LabelledPoints ToLabelledPoints() => Table.OfBoolean(Inputs, bits => this[Number(bits)]).ToLabelledPoints();

    /// <summary>"values 0110 on 00, 01, 10, 11".</summary>
    public override string ToString()
    {
        var rows = Enumerable.Range(0, 1 << Inputs).ToArray();
        var values = string.Concat(rows.Select(row => this[row] ? '1' : '0'));
        var names = rows.Select(row => Convert.ToString(row, 2).PadLeft(Inputs, '0'));
        return $"values {values} on {string.Join(", ", names)}";
    }

    private static int Number(ImmutableArray<bool> bits) =>
        bits.Aggregate(0, (number, bit) => (number << 1) + (bit ? 1 : 0));
}
