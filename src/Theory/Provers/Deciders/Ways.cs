using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>Ways on which a function is followed: to the infinities, and to both sides of special points.</summary>
internal static class Ways
{
    /// <summary>Near and far tails, and wide and narrow sides of the points.</summary>
    public static IEnumerable<Approach> To(IReadOnlyList<Rational> points)
    {
        var settings = Settings.Default;
        Rational far = 64;
        yield return new(new(CellKind.RightTail, far, default), null, settings);
        yield return new(new(CellKind.LeftTail, default, -far), null, settings);
        yield return new(new(CellKind.RightTail, far * 1024, default), null, settings);
        yield return new(new(CellKind.LeftTail, default, -far * 1024), null, settings);
        foreach (var point in points)
        {
            foreach (var width in new[] { new Rational(1, 64), new Rational(1, 1 << 20) })
            {
                yield return new(new(CellKind.RightOf, point, point + width), null, settings);
                yield return new(new(CellKind.LeftOf, point - width, point), null, settings);
            }
        }
    }

    /// <summary>The ways with a frequency of their own: for each sine or cosine whose argument grows steadily, sequences at quarter turns.</summary>
    public static IEnumerable<Approach> Phased(Expression function, IReadOnlyList<Approach> ways)
    {
        var circular = CircularArguments(function).Distinct().ToList();
        var lines = circular.Select(StraightLine.Of).OfType<StraightLine>().Where(line => !line.Slope.IsZero).ToList();
        if (lines.Count > 1)
        {
            circular.Insert(0, lines.Select(line => line.Slope.Abs()).Aggregate(Periods.CommonMeasure) * Expression.X);
        }

        foreach (var way in ways)
        {
            foreach (
                var angle in circular.Where(angle => AngleGerm.Of(new(angle, 0), way.Cell, way.Settings) is not null)
            )
            {
                foreach (var turn in new[] { 0, 2, 4, 6, 1, 3, 5, 7 })
                {
                    yield return way with
                    {
                        Phase = new Phase(angle, new Rational(turn, 4)),
                    };
                }
            }
        }
    }

    private static IEnumerable<Expression> CircularArguments(Expression expression)
    {
        var own =
            expression is Expression.Application(var function, [var argument])
            && (function == ElementaryFunction.Sin || function == ElementaryFunction.Cos)
            && argument.ContainsVariable
                ? [argument]
                : Array.Empty<Expression>();
        return own.Concat(SpecialPoints.PartsOf(expression).SelectMany(CircularArguments));
    }
}
