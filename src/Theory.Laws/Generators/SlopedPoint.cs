using FsCheck;
using FsCheck.Fluent;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>A point and the slope that an activation has below 0.</summary>
/// <param name="Slope">a.</param>
/// <param name="X">x.</param>
public sealed record SlopedPoint(Rational Slope, Rational X)
{
    /// <summary>Slopes in tenths between two ends, points of both signs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ends are not in order, or the lower one is negative.</exception>
    public static Arbitrary<SlopedPoint> Between(int lowest, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lowest, highest);
        return Arb.From(
            from tenths in Gen.Choose(10 * lowest, 10 * highest)
            from x in RationalGenerators.Small
            select new SlopedPoint(new(tenths, 10), x),
            point =>
                Shrinking
                    .Of(point.X)
                    .Select(x => point with { X = x })
                    .Concat(
                        Shrinking
                            .Of(point.Slope)
                            .Where(slope => slope >= lowest && slope <= highest)
                            .Select(slope => point with { Slope = slope })
                    )
        );
    }

    /// <summary>"a = 1/10, x = -1".</summary>
    public override string ToString() => $"a = {Slope}, x = {X}";
}
