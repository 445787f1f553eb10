using System.Numerics;
using Theory.Claims;

namespace Theory.Oracles;

/// <summary>All threshold functions of up to 5 inputs, made from integer weights: none of them needs one larger than the number of inputs (Muroga 1971).</summary>
internal static class CensusTruth
{
    public static bool Of(ThresholdCount claim) => ThresholdFunctions(claim.Inputs).Count == claim.Count;

    /// <summary>Up to 4 inputs: every other function is tried with every two pairs of points that have the same sum in each coordinate.</summary>
    public static bool Of(XorObstacles claim)
    {
        if (claim.Inputs > 4)
        {
            throw new NotSupportedException("Not all functions of more than 4 inputs are tried.");
        }

        var functions = BigInteger.Pow(2, 1 << claim.Inputs);
        var threshold = ThresholdFunctions(claim.Inputs);
        var pairs = EqualPairs(claim.Inputs).ToArray();
        return functions - threshold.Count == claim.Count
            && Enumerable
                .Range(0, (int)functions)
                .Select(values => (uint)values)
                .Where(values => !threshold.Contains(values))
                .All(values => pairs.Any(pair => (values & pair.One) == pair.One && (values & pair.Other) == 0));
    }

    private static HashSet<uint> ThresholdFunctions(int inputs)
    {
        if (inputs is < 1 or > 5)
        {
            throw new NotSupportedException("Not all weights for more than 5 inputs are tried.");
        }

        var functions = new HashSet<uint>();
        var range = (2 * inputs) + 1;
        for (var code = 0; code < (int)BigInteger.Pow(range, inputs); code++)
        {
            AddCuts(functions, Sums(inputs, code, range));
        }

        return functions;
    }

    private static int[] Sums(int inputs, int code, int range)
    {
        var sums = new int[1 << inputs];
        for (var input = 0; input < inputs; input++, code /= range)
        {
            for (var point = 0; point < sums.Length; point++)
            {
                sums[point] += (point >> input & 1) * ((code % range) - inputs);
            }
        }

        return sums;
    }

    // The points are taken from the largest sum down; between two different sums, above all and below all, there is room for a threshold.
    private static void AddCuts(HashSet<uint> functions, int[] sums)
    {
        var points = Enumerable.Range(0, sums.Length).ToArray();
        Array.Sort((int[])sums.Clone(), points);
        var values = 0U;
        functions.Add(values);
        for (var i = points.Length - 1; i >= 0; i--)
        {
            values |= 1U << points[i];
            if (i == 0 || sums[points[i - 1]] != sums[points[i]])
            {
                functions.Add(values);
            }
        }
    }

    private static IEnumerable<(uint One, uint Other)> EqualPairs(int inputs)
    {
        var points = Enumerable.Range(0, 1 << inputs).ToArray();
        var pairs = points.SelectMany(a => points.Where(b => b > a).Select(b => (A: a, B: b))).ToArray();
        return from one in pairs
            from other in pairs
            where
                one != other
                && Enumerable
                    .Range(0, inputs)
                    .All(i => Bit(one.A, i) + Bit(one.B, i) == Bit(other.A, i) + Bit(other.B, i))
            select (1U << one.A | 1U << one.B, 1U << other.A | 1U << other.B);
    }

    private static int Bit(int point, int input) => point >> input & 1;
}
