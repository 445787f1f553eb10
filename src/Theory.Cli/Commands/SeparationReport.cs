using Theory.Algebra;
using Theory.Data;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;

namespace Theory.Cli.Commands;

/// <summary>The answer to whether data are linearly separable.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Points">The data.</param>
/// <param name="Positive">The label of the positive class.</param>
/// <param name="Negative">The label of the negative class.</param>
internal sealed record SeparationReport(Verdict Verdict, LabelledPoints Points, Rational Positive, Rational Negative)
{
    /// <summary>"separable", "inseparable" or "undecided".</summary>
    public string Word => Verdict.Match(_ => "separable", _ => "inseparable", _ => "undecided");

    /// <summary>The least |w·x + b| of any row.</summary>
    public Rational Margin(Hyperplane plane) =>
        Points.Rows.Min(row => (plane.Weights.Dot(row.Point) + plane.Bias).Abs());

    /// <summary>The point of both convex hulls.</summary>
    public Vector CommonPoint(Farkas weights) =>
        weights
            .Positive.Select(weight => weight.Weight * Points.Rows[weight.Row - 1].Point)
            .Aggregate((sum, next) => sum + next);
}
