using FsCheck;
using FsCheck.Fluent;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>A point near a corner of the unit square.</summary>
/// <param name="Corner">The corner.</param>
/// <param name="Off1">How far the first coordinate is off.</param>
/// <param name="Off2">How far the second coordinate is off.</param>
public sealed record NearCorner(PlanePoint Corner, Rational Off1, Rational Off2)
{
    /// <summary>Points off by less than a radius in each coordinate, in hundredths of it.</summary>
    public static Arbitrary<NearCorner> Within(Rational radius) =>
        Arb.From(
            from corner in Gen.Elements<PlanePoint>(PlanePoint.Corners)
            from off1 in Gen.Choose(-99, 99)
            from off2 in Gen.Choose(-99, 99)
            select new NearCorner(corner, radius * new Rational(off1, 100), radius * new Rational(off2, 100)),
            value =>
                Shrinking
                    .Of(value.Off1)
                    .Where(off => off.Abs() < radius)
                    .Select(off => value with { Off1 = off })
                    .Concat(
                        Shrinking
                            .Of(value.Off2)
                            .Where(off => off.Abs() < radius)
                            .Select(off => value with { Off2 = off })
                    )
        );

    /// <summary>The point.</summary>
    public PlanePoint Point => new(Corner.X1 + Off1, Corner.X2 + Off2);

    /// <summary>"(0, 1) off by (1/8, 0)".</summary>
    public override string ToString() => $"{Corner} off by ({Off1}, {Off2})";
}
