using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A way of going to a point from one side, or to infinity: to the open end of a cell, along all of it or along a sequence.</summary>
/// <param name="Cell">A cell with one open end.</param>
/// <param name="Phase">The sequence; null for the whole cell.</param>
/// <param name="Settings">How finely it is examined.</param>
public sealed record Approach(Cell Cell, Phase? Phase, Settings Settings)
{
    /// <summary>Whether the numbers are in their range, so that the work is bounded and there is an open end.</summary>
    public bool IsSound => Settings.AreInRange && Cell.Start?.Sign == 1;

    /// <summary>The point approached from a side; null for infinity.</summary>
    public Rational? Point =>
        Cell.Kind switch
        {
            CellKind.RightOf => Cell.Low,
            CellKind.LeftOf => Cell.High,
            _ => null,
        };

    internal Neighbourhood Near => new(Cell.Start!.Value, Settings.Precision, Settings.Order);

    internal Facts Examine(Formula formula) =>
        Phase is null ? Examiner.On(formula, Cell, Settings) : Examiner.Along(formula, Cell, Phase, Settings);

    /// <summary>What the formula tends to, where it is defined all along the way.</summary>
    internal Tendency TendencyOf(Formula formula)
    {
        var facts = Examine(formula);
        return facts.Definedness != Definedness.Everywhere ? Tendency.Unknown
            : facts.Germ is { } germ
            && Tendency.Of(germ, Near.Precision) is var tendency
            && tendency != Tendency.Unknown
                ? tendency
            : LimitLaws.Of(formula.Expression, this);
    }

    /// <summary>What the difference quotient (f(x) - f(s)) / (x - s) tends to at the point s that is approached.</summary>
    internal Tendency QuotientOf(Formula formula)
    {
        if (Point is not { } point || ConstantForm.At(formula.Expression, point) is not { } value)
        {
            return Tendency.Unknown;
        }

        var facts = Examine(formula);
        if (facts.Definedness != Definedness.Everywhere || facts.Germ is not { } germ)
        {
            return Tendency.Unknown;
        }

        var near = Near;
        var side = Coefficient.Of(Cell.Kind == CellKind.RightOf ? 1 : -1, near.Precision);
        return
            GermArithmetic.Subtract(germ, Germ.Of(Coefficient.Of(value, near.Precision)), near) is { } difference
            && GermArithmetic.Multiply(difference, Germ.Of(side, new Shape(1)), near) is { } quotient
            ? Tendency.Of(quotient, near.Precision)
            : Tendency.Unknown;
    }
}
