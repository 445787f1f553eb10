namespace Theory.Functions;

/// <summary>What is proved of a value that can't be written down exactly. They let 0*tanh(softplus(0)) be 0 and step(pi) be 1.</summary>
[Flags]
public enum RealFacts
{
    /// <summary>Nothing: the value may even be undefined.</summary>
    None = 0,

    /// <summary>It is a real number.</summary>
    Real = 1,

    /// <summary>It is no rational number; said only together with <see cref="Real"/>.</summary>
    NotRational = 2,

    /// <summary>It is above 0; said only together with <see cref="Real"/>.</summary>
    AboveZero = 4,

    /// <summary>It is an irrational number, so real and not 0.</summary>
    Irrational = Real | NotRational,

    /// <summary>It is a real number above 0.</summary>
    Positive = Real | AboveZero,
}
