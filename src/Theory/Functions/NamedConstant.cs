namespace Theory.Functions;

/// <summary>The constants that have a name in formulas.</summary>
public enum NamedConstant
{
    /// <summary>The ratio of a circle's circumference to its diameter, 3.14159...; written pi.</summary>
    Pi,

    /// <summary>The base of the natural logarithm, 2.71828...; written e.</summary>
    E,
}
