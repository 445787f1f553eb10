using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Theory.Data;

namespace Theory.Laws.Generators;

/// <summary>Random doubles for functions that are computed in floating point, with shrinkers.</summary>
public static class RealGenerators
{
    private const int Largest = 1000;

    /// <summary>Eighths from -1000 to 1000: a third small, a third up to 40, a third up to 1000, where e^x overflows. Sums and doubles of them are exact.</summary>
    public static Arbitrary<double> All => Arb.From(Any, Shrinking.Of);

    /// <summary>A positive scale of at most 4 and any of these numbers.</summary>
    public static Arbitrary<ScaledReal> Scaled =>
        Arb.From(
            from quarters in Gen.Choose(1, 16)
            from x in Any
            select new ScaledReal(quarters / 4.0, x),
            value =>
                Shrinking
                    .Of(value.X)
                    .Select(x => value with { X = x })
                    .Concat(SimplerScales(value.Scale).Select(scale => value with { Scale = scale }))
        );

    /// <summary>1 to 5 of these numbers.</summary>
    public static Arbitrary<ValueList<double>> Lists =>
        Arb.From(
            from count in Gen.Choose(1, 5)
            from items in Gen.ArrayOf(Any, count)
            select new ValueList<double>(items),
            list =>
                Enumerable
                    .Range(0, list.Count > 1 ? list.Count : 0)
                    .Select(i => new ValueList<double>(list.Where((_, at) => at != i)))
                    .Concat(Shrinking.OfItems(list, Shrinking.Of))
        );

    // 1 and 2 are the simplest: at 1 the parameter is not seen.
    private static IEnumerable<double> SimplerScales(double scale) =>
        new double[] { 1, 2 }.TakeWhile(simpler => simpler != scale);

    private static Gen<double> Any =>
        Gen.OneOf(
            Gen.Choose(-8, 8).Select(n => n / 2.0),
            Gen.Choose(-320, 320).Select(n => n / 8.0),
            Gen.Choose(-Largest, Largest).Select(n => (double)n)
        );
}

/// <summary>A positive parameter of an activation, and a point.</summary>
/// <param name="Scale">The parameter, alpha.</param>
/// <param name="X">x.</param>
public sealed record ScaledReal(double Scale, double X)
{
    /// <summary>"alpha = 2, x = -1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"alpha = {Scale}, x = {X}");
}
