using System.Numerics;
using System.Runtime.InteropServices;

namespace Theory.Data;

/// <summary>
/// The Chow parameters of a Boolean function, symmetrised: its sum, with values plus and minus 1, and its correlations with each input.
/// </summary>
/// <remarks>
/// A threshold function is determined by them (Chow 1961). Complementing an input changes the sign of its correlation, complementing the
/// output that of all parameters, permuting inputs permutes; so the sorted absolute values name the class of a threshold function.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ChowParameters
{
    // Half of each correlation: it is even.
    private readonly int[] _correlations;
    private readonly int[] _order;

    /// <summary>The parameters of the function with these values; <paramref name="where"/> says for each input at which points it is 1.</summary>
    public ChowParameters(ulong[] where, ulong values)
    {
        var sum = 2 * BitOperations.PopCount(values) - (1 << where.Length);
        IsComplemented = int.IsNegative(sum);
        _correlations = new int[where.Length];
        for (var i = 0; i < where.Length; i++)
        {
            var difference = BitOperations.PopCount(values & where[i]) - BitOperations.PopCount(values & ~where[i]);
            _correlations[i] = IsComplemented ? -difference : difference;
        }

        var descending = Array.ConvertAll(_correlations, correlation => -int.Abs(correlation));
        _order = [.. Enumerable.Range(0, where.Length)];
        Array.Sort(descending, _order);
        Key = (uint)int.Abs(sum);
        foreach (var negative in descending)
        {
            Key = Key * 256 + (uint)-negative;
        }
    }

    /// <summary>Whether the class's representative, which is true at least half of the time, has the output complemented.</summary>
    public bool IsComplemented { get; }

    /// <summary>The sorted absolute values in one number: the same for the functions of a class, different for those of two classes.</summary>
    public ulong Key { get; }

    /// <summary>The weights of the class's representative, from those of this function.</summary>
    public BooleanCertificate.Threshold ToRepresentative(BooleanCertificate.Threshold own)
    {
        var weights = new int[_order.Length];
        for (var place = 0; place < weights.Length; place++)
        {
            weights[place] = Sign(_order[place]) * own.Weights[_order[place]];
        }

        return Centred(weights, IsComplemented ? -Centre(own) : Centre(own));
    }

    /// <summary>The weights of this function, from those of the class's representative.</summary>
    public BooleanCertificate.Threshold FromRepresentative(BooleanCertificate.Threshold representative)
    {
        var weights = new int[_order.Length];
        for (var place = 0; place < weights.Length; place++)
        {
            weights[_order[place]] = Sign(_order[place]) * representative.Weights[place];
        }

        return Centred(weights, IsComplemented ? -Centre(representative) : Centre(representative));
    }

    // With inputs -1 and 1 in place of 0 and 1 the form 2 (w.x + b) has the same weights and this constant, and symmetries change signs only.
    private static int Centre(BooleanCertificate.Threshold form) => form.Weights.Sum() + form.TwiceBias;

    private static BooleanCertificate.Threshold Centred(int[] weights, int centre) =>
        new([.. weights], centre - weights.Sum());

    /// <summary>The sign that an input's weight has here against the representative's.</summary>
    private int Sign(int input) => int.IsNegative(_correlations[input]) != IsComplemented ? -1 : 1;
}
