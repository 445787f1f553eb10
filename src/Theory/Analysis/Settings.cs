namespace Theory.Analysis;

/// <summary>How finely formulas are examined. More costs time; less may leave something unknown, and never makes anything wrong.</summary>
/// <param name="Precision">Bits of the intervals, from 24 to 4096.</param>
/// <param name="Order">The most terms of a germ, from 2 to 16.</param>
public sealed record Settings(int Precision, int Order)
{
    /// <summary>64 bits and 6 terms.</summary>
    public static Settings Default => new(64, 6);

    /// <summary>Whether both numbers are in their range, so that the work is bounded.</summary>
    public bool AreInRange => Precision is >= 24 and <= 4096 && Order is >= 2 and <= 16;
}
