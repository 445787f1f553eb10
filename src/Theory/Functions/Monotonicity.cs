namespace Theory.Functions;

/// <summary>How an elementary function runs over its whole domain. None of them decreases throughout.</summary>
public enum Monotonicity
{
    /// <summary>It rises in places and falls in others.</summary>
    None,

    /// <summary>It never falls.</summary>
    Nondecreasing,

    /// <summary>It always rises.</summary>
    Increasing,
}
