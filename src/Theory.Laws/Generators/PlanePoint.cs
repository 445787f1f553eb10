using FsCheck;
using FsCheck.Fluent;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>An input of two numbers.</summary>
/// <param name="X1">The first.</param>
/// <param name="X2">The second.</param>
public sealed record PlanePoint(Rational X1, Rational X2)
{
    /// <summary>The corners of the unit square: (0, 0), (0, 1), (1, 0) and (1, 1).</summary>
    public static IReadOnlyList<PlanePoint> Corners => [new(0, 0), new(0, 1), new(1, 0), new(1, 1)];

    /// <summary>Any points, those whose coordinates are halves, and those with a sum from 0 to 7/2, often 1/2, 3/2 or 5/2.</summary>
    public static Arbitrary<PlanePoint> All =>
        Arb.From(Gen.OneOf(Points(RationalGenerators.Small), Points(Halves), OnDiagonals), Shrink);

    /// <summary>Points off a corner by less than a radius in each coordinate.</summary>
    public static Arbitrary<Pair<PlanePoint, PlanePoint>> NearCorners(Rational radius) =>
        Arb.From(
            from corner in Gen.Elements<PlanePoint>(Corners)
            from off1 in Gen.Choose(-99, 99)
            from off2 in Gen.Choose(-99, 99)
            let point = new PlanePoint(
                corner.X1 + radius * new Rational(off1, 100),
                corner.X2 + radius * new Rational(off2, 100)
            )
            select new Pair<PlanePoint, PlanePoint>(corner, point),
            pair => pair.Second == pair.First ? [] : [pair with { Second = pair.First }]
        );

    /// <summary>"(1/2, 1)".</summary>
    public override string ToString() => $"({X1}, {X2})";

    private static Gen<Rational> Halves => Gen.Choose(-3, 6).Select(n => new Rational(n, 2));

    private static Gen<PlanePoint> OnDiagonals =>
        from quarters in Gen.OneOf(Gen.Elements(2, 6, 10), Gen.Choose(0, 14))
        from x1 in Halves
        select new PlanePoint(x1, new Rational(quarters, 4) - x1);

    private static Gen<PlanePoint> Points(Gen<Rational> coordinate) =>
        from x1 in coordinate
        from x2 in coordinate
        select new PlanePoint(x1, x2);

    private static IEnumerable<PlanePoint> Shrink(PlanePoint value) =>
        Shrinking
            .Of(value.X1)
            .Select(x1 => value with { X1 = x1 })
            .Concat(Shrinking.Of(value.X2).Select(x2 => value with { X2 = x2 }));
}
