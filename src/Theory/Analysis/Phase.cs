using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A sequence of points going to an open end along which an angle u(x) stands still up to full turns: u(x) = turn * pi + 2 pi n for integers n without bound.</summary>
/// <param name="Angle">u, which must be continuous on the cell and tend to an infinity; then there are such points, by the intermediate value theorem.</param>
/// <param name="Turn">The angle, in units of pi.</param>
/// <remarks>sin(k u + b) = sin(k turn pi + b) there for every integer k. A germ that uses it describes a function along the sequence only.</remarks>
public sealed record Phase(Expression Angle, Rational Turn);

/// <summary>A phase whose angle is known as a germ.</summary>
internal sealed record AngleGerm(Germ Angle, Rational Turn)
{
    /// <summary>The phase on a cell; null where the angle is not shown to be continuous and to tend to an infinity.</summary>
    public static AngleGerm? Of(Phase phase, Cell cell, Settings settings)
    {
        var facts = Examiner.On(Formula.Of(phase.Angle), cell, settings);
        return
            facts is { Definedness: Definedness.Everywhere, IsContinuous: true, Germ: { } germ }
            && Tendency.Of(germ, settings.Precision).Infinity != 0
            ? new(germ, phase.Turn)
            : null;
    }

    /// <summary>Sine or cosine along the sequence, of an argument k u + b + r with an integer k, a number b and r tending to 0; else null.</summary>
    public Germ? Apply(UnaryFunction function, Germ argument, Neighbourhood near)
    {
        var (own, leading) = (Angle.Terms[0], argument.Terms[0]);
        if (
            leading.Shape.Over(own.Shape, near.Precision) is not { IsOne: true }
            || own.Coefficient.Power(-1, near.Precision) is not { } inverse
            || Coefficient.Multiply(leading.Coefficient, inverse, near.Precision).Exact?.Rational
                is not { IsInteger: true } turns
            || GermArithmetic.Scale(Angle, Coefficient.Of(turns, near.Precision), near) is not { } multiple
            || GermArithmetic.Subtract(argument, multiple, near) is not { } rest
            || GermFunctions.Limit(rest) is not { } limit
        )
        {
            return null;
        }

        var angle = Constant.Multiply(Constant.Named(Expression.Pi), Constant.Of(turns * Turn))!;
        var centre = Coefficient.Add(Coefficient.Of(angle, near.Precision), limit, near.Precision);
        var remainder = limit.IsZero ? rest : rest.After(1);
        return centre.IsConstant ? Taylor.Compose(Taylor.Of(function)!, centre, remainder, near) : null;
    }
}
