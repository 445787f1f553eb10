using Theory.Numbers;

namespace Theory.Provers.Separation;

/// <summary>Where a linear form w.p comes nearest to mixing the classes: its least value on positive rows, its greatest on negative ones.</summary>
/// <param name="Low">The least value on the positive rows.</param>
/// <param name="LowRow">A positive row, counted from 0, with that value.</param>
/// <param name="High">The greatest value on the negative rows.</param>
/// <param name="HighRow">A negative row, counted from 0, with that value.</param>
internal readonly record struct Extremes(Rational Low, int LowRow, Rational High, int HighRow)
{
    /// <summary>Whether the form separates the classes strictly, with a suitable bias.</summary>
    public bool Separates => Low > High;
}
