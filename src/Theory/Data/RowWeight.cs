using Theory.Numbers;

namespace Theory.Data;

/// <summary>The weight that a row carries in a combination of rows.</summary>
/// <param name="Row">The number of the row, counted from 1.</param>
/// <param name="Weight">The weight; in a convex combination it is positive and the weights of a class sum to 1.</param>
/// <remarks>The default value names row 0, which no data set has.</remarks>
public readonly record struct RowWeight(int Row, Rational Weight)
{
    /// <summary>The weight and the row as "1/2 of row 3".</summary>
    public override string ToString() => $"{Weight} of row {Row}";
}
