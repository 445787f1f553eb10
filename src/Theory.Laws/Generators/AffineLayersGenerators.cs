using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>Random stacks of affine maps, with a shrinker that takes away maps, units and digits.</summary>
public static class AffineLayersGenerators
{
    /// <summary>Stacks of <paramref name="fewest"/> to <paramref name="most"/> maps whose widths lie from 1 to <paramref name="widest"/>; half of them have one width throughout.</summary>
    public static Arbitrary<AffineLayers> Stacks(int fewest, int most, int widest = 4) =>
        Stacks(RationalGenerators.Small, fewest, most, widest);

    /// <summary>The same with entries from a generator of numbers.</summary>
    public static Arbitrary<AffineLayers> Stacks(Gen<Rational> entries, int fewest, int most, int widest) =>
        Arb.From(
            from depth in Gen.Choose(fewest, most)
            from widths in Gen.OneOf(
                Gen.ArrayOf(Gen.Choose(1, widest), depth + 1),
                Gen.Choose(1, widest).Select(width => Enumerable.Repeat(width, depth + 1).ToArray())
            )
            from stack in OfWidths(entries, widths)
            select stack,
            stack => Shrink(stack, fewest)
        );

    /// <summary>A map of given sides with small entries.</summary>
    public static Gen<AffineMap> Map(int inputs, int outputs) => Map(RationalGenerators.Small, inputs, outputs);

    private static Gen<AffineMap> Map(Gen<Rational> entries, int inputs, int outputs) =>
        from weights in Gen.ArrayOf(entries, inputs * outputs)
        from bias in Vectors(entries, outputs)
        select new AffineMap(Matrix.Create(outputs, inputs, (i, j) => weights[i * inputs + j]), bias);

    /// <summary>A vector of a given length with small entries.</summary>
    public static Gen<Vector> Vectors(int length) => Vectors(RationalGenerators.Small, length);

    private static Gen<Vector> Vectors(Gen<Rational> entries, int length) =>
        Gen.ArrayOf(entries, length).Select(numbers => new Vector(numbers));

    /// <summary>Simpler stacks of at least <paramref name="fewest"/> maps: without a map at an end, without a unit, with one number simpler.</summary>
    public static IEnumerable<AffineLayers> Shrink(AffineLayers stack, int fewest) =>
        WithoutMap(stack, fewest).Concat(WithoutUnit(stack)).Concat(WithSimplerNumber(stack));

    private static Gen<AffineLayers> OfWidths(Gen<Rational> entries, int[] widths) =>
        from point in Vectors(entries, widths[0])
        from maps in widths
            .Skip(1)
            .Select((width, i) => Map(entries, widths[i], width))
            .Aggregate(
                Gen.Constant(Enumerable.Empty<AffineMap>()),
                (before, next) => before.SelectMany(_ => next, (maps, map) => maps.Append(map))
            )
        select new AffineLayers(new(maps), point);

    private static IEnumerable<AffineLayers> WithoutMap(AffineLayers stack, int fewest)
    {
        if (stack.Maps.Count <= fewest)
        {
            yield break;
        }

        yield return stack with
        {
            Maps = new(stack.Maps.SkipLast(1)),
        };
        var width = stack.Maps[0].Outputs;
        var point = stack.Point.Concat(Enumerable.Repeat(Rational.Zero, width)).Take(width);
        yield return new(new(stack.Maps.Skip(1)), new(point));
    }

    private static IEnumerable<AffineLayers> WithoutUnit(AffineLayers stack)
    {
        var widths = stack.Widths.ToArray();
        if (widths.All(width => width > 1))
        {
            yield return Enumerable
                .Range(0, widths.Length)
                .Aggregate(stack, (rest, level) => WithoutUnit(rest, level, 0));
        }

        for (var level = 0; level < widths.Length; level++)
        {
            for (var unit = 0; unit < widths[level] && widths[level] > 1; unit++)
            {
                yield return WithoutUnit(stack, level, unit);
            }
        }
    }

    private static AffineLayers WithoutUnit(AffineLayers stack, int level, int unit)
    {
        var maps = stack.Maps.ToArray();
        if (level > 0)
        {
            maps[level - 1] = Shrinking.WithoutOutput(maps[level - 1], unit);
        }

        if (level < maps.Length)
        {
            maps[level] = Shrinking.WithoutInput(maps[level], unit);
        }

        return new(new(maps), level == 0 ? Shrinking.Without(stack.Point, unit) : stack.Point);
    }

    private static IEnumerable<AffineLayers> WithSimplerNumber(AffineLayers stack) =>
        Shrinking
            .Of(stack.Point)
            .Select(point => stack with { Point = point })
            .Concat(Shrinking.OfItems(stack.Maps, Shrinking.Of).Select(maps => stack with { Maps = maps }));
}
