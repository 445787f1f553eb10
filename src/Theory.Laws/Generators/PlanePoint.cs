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

    /// <summary>Points whose coordinates are sixths from -1/6 to 1.</summary>
    public static Arbitrary<PlanePoint> Near =>
        Arb.From(Points(Gen.Choose(-1, 6).Select(n => new Rational(n, 6))), Shrink);

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
        Corners
            .TakeWhile(corner => corner != value)
            .Concat(Shrinking.Of(value.X1).Select(x1 => value with { X1 = x1 }).Where(IsNoCorner))
            .Concat(Shrinking.Of(value.X2).Select(x2 => value with { X2 = x2 }).Where(IsNoCorner));

    private static bool IsNoCorner(PlanePoint point) => !Corners.Contains(point);
}
