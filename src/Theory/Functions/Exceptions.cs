namespace Theory.Functions;

/// <summary>A set of arguments at which something fails, such as having a derivative.</summary>
public enum Exceptions
{
    /// <summary>No argument.</summary>
    None,

    /// <summary>The argument 0 alone.</summary>
    Zero,

    /// <summary>Every integer.</summary>
    Integers,
}
