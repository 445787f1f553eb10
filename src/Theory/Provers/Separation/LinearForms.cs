using System.Numerics;
using System.Runtime.InteropServices;

namespace Theory.Provers.Separation;

/// <summary>Values of a linear form on many points in doubles, with vector instructions.</summary>
internal static class LinearForms
{
    // A block of values stays in the first-level cache while every coordinate is added to it.
    private const int Block = 1024;

    /// <summary>Sets each value to the sum of the entries in its place, one from each column, times the column's weight.</summary>
    public static void Evaluate(double[][] columns, ReadOnlySpan<double> weights, double[] values)
    {
        for (var start = 0; start < values.Length; start += Block)
        {
            var block = values.AsSpan(start, int.Min(Block, values.Length - start));
            block.Clear();
            for (var j = 0; j < weights.Length; j++)
            {
                AddMultiple(block, weights[j], columns[j].AsSpan(start, block.Length));
            }
        }
    }

    private static void AddMultiple(Span<double> sums, double factor, ReadOnlySpan<double> terms)
    {
        var wideSums = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var wideTerms = MemoryMarshal.Cast<double, Vector<double>>(terms);
        for (var i = 0; i < wideSums.Length; i++)
        {
            wideSums[i] += factor * wideTerms[i];
        }

        for (var i = wideSums.Length * Vector<double>.Count; i < sums.Length; i++)
        {
            sums[i] += factor * terms[i];
        }
    }
}
