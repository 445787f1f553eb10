namespace Theory.Numbers;

/// <summary>The side to which an inexact result is rounded.</summary>
public enum Rounding
{
    /// <summary>Toward minus infinity: the result is at most the exact value.</summary>
    Down,

    /// <summary>Toward plus infinity: the result is at least the exact value.</summary>
    Up,
}
