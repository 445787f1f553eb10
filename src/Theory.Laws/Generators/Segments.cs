using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>An affine map, two points, and a third (1 - t) p + t q on their line.</summary>
/// <param name="Map">The map.</param>
/// <param name="First">p.</param>
/// <param name="Second">q.</param>
/// <param name="T">t.</param>
public sealed record Segment(AffineMap Map, Vector First, Vector Second, Rational T)
{
    /// <summary>"x -> [1] x + (0) with p = (1), q = (2), t = 1/2".</summary>
    public override string ToString() => $"{Map} with p = {First}, q = {Second}, t = {T}";
}

/// <summary>Random segments, with a shrinker.</summary>
public static class Segments
{
    /// <summary>Up to 4 inputs and outputs, small numbers.</summary>
    public static Arbitrary<Segment> All =>
        Arb.From(
            from inputs in Gen.Choose(1, 4)
            from outputs in Gen.Choose(1, 4)
            from map in AffineLayersGenerators.Map(inputs, outputs)
            from first in AffineLayersGenerators.Vectors(inputs)
            from second in AffineLayersGenerators.Vectors(inputs)
            from t in Gen.OneOf(RationalGenerators.Small, Gen.Choose(1, 9).Select(n => new Rational(n, 10)))
            select new Segment(map, first, second, t),
            Shrink
        );

    private static IEnumerable<Segment> Shrink(Segment value)
    {
        var (map, first, second, t) = value;
        var fewerOutputs = Enumerable
            .Range(0, map.Outputs > 1 ? map.Outputs : 0)
            .Select(i => value with { Map = Shrinking.WithoutOutput(map, i) });
        var fewerInputs = Enumerable
            .Range(0, map.Inputs > 1 ? map.Inputs : 0)
            .Select(i => new Segment(
                Shrinking.WithoutInput(map, i),
                Shrinking.Without(first, i),
                Shrinking.Without(second, i),
                t
            ));
        return
        [
            .. fewerOutputs,
            .. fewerInputs,
            .. Shrinking.Of(t).Select(simpler => value with { T = simpler }),
            .. Shrinking.Of(first).Select(simpler => value with { First = simpler }),
            .. Shrinking.Of(second).Select(simpler => value with { Second = simpler }),
            .. Shrinking.Of(map).Select(simpler => value with { Map = simpler }),
        ];
    }
}
