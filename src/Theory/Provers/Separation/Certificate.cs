using System.Numerics;

namespace Theory.Provers.Separation;

/// <summary>An answer in the integers of <see cref="IntegerRows"/>, before it is made readable.</summary>
internal abstract record Certificate
{
    private Certificate() { }

    /// <summary>Weights w for which w.p is larger on every positive point than on every negative one.</summary>
    public sealed record Direction(BigInteger[] Entries) : Certificate;

    /// <summary>Positive weights of rows, counted from 0, for which the positive and the negative rows have the same sum.</summary>
    public sealed record Weights(IReadOnlyList<(int Row, BigInteger Weight)> Rows) : Certificate;
}
