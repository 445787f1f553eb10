using System.Numerics;
using System.Runtime.InteropServices;

namespace Theory.Data;

/// <summary>
/// The tree of all Boolean functions of some inputs, point by point: a branch ends as soon as its points hold two true and two false ones
/// with a + b = c + d, because then no function below it is a threshold function.
/// </summary>
/// <remarks>
/// The leaves that are left are the functions without such an obstacle (2-asummable functions). For up to 8 inputs they are exactly
/// the threshold functions (Muroga, Tsuboi and Baugh 1970).
/// </remarks>
internal sealed class ObstacleTree
{
    private readonly Triple[][] _triples;
    private readonly Action<ulong> _leaf;
    private readonly Action<ulong, int, BooleanCertificate.FourPoints> _obstacle;

    private ObstacleTree(int inputs, Action<ulong> leaf, Action<ulong, int, BooleanCertificate.FourPoints> obstacle)
    {
        _triples = [.. Enumerable.Range(0, 1 << inputs).Select(Triples)];
        _leaf = leaf;
        _obstacle = obstacle;
    }

    /// <summary>Visits the whole tree.</summary>
    /// <param name="inputs">The number of inputs, 1 to 6.</param>
    /// <param name="leaf">Receives each function without an obstacle.</param>
    /// <param name="obstacle">Receives the values of the first points, their number, and the obstacle among them.</param>
    public static void Visit(
        int inputs,
        Action<ulong> leaf,
        Action<ulong, int, BooleanCertificate.FourPoints> obstacle
    ) => new ObstacleTree(inputs, leaf, obstacle).Extend(0, 0);

    private void Extend(ulong values, int known)
    {
        if (known == _triples.Length)
        {
            _leaf(values);
            return;
        }

        Try(values, known, 0);
        Try(values, known, 1);
    }

    /// <summary>Gives the next point a value and goes on below unless that completes an obstacle.</summary>
    private void Try(ulong values, int point, ulong value)
    {
        foreach (var triple in _triples[point])
        {
            var pattern = value == 1 ? triple.Partner : triple.Others;
            if ((values & (triple.Partner | triple.Others)) == pattern)
            {
                _obstacle(values | value << point, point + 1, triple.Obstacle(point, value == 1));
                return;
            }
        }

        Extend(values | value << point, point + 1);
    }

    /// <summary>All b and c, d before a point a with a + b = c + d.</summary>
    private static Triple[] Triples(int a) =>
        [
            .. from b in Enumerable.Range(0, a)
            from c in Enumerable.Range(0, a)
            from d in Enumerable.Range(c, a - c)
            where (a & b) == (c & d) && (a | b) == (c | d)
            select new Triple(1UL << b, 1UL << c | 1UL << d),
        ];

    /// <summary>Of an obstacle that a point completes: the point on its side, and the two on the other side, as sets.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Triple(ulong Partner, ulong Others)
    {
        public BooleanCertificate.FourPoints Obstacle(int point, bool isTrue)
        {
            var partner = BitOperations.TrailingZeroCount(Partner);
            var (first, second) = (BitOperations.TrailingZeroCount(Others), BitOperations.Log2(Others));
            return isTrue ? new(partner, point, first, second) : new(first, second, partner, point);
        }
    }
}
