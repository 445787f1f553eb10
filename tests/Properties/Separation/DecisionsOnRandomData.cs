using Shouldly;
using Theory.Data;
using Theory.Laws.Generators;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Properties.Separation;

public sealed class DecisionsOnRandomData
{
    [Fact(DisplayName = "every answer on small integer data is right, whichever it is")]
    public void Small_integers() =>
        LabelledPointsGenerators
            .SmallIntegers()
            .ShouldAll(10_000, points => LinearSeparation.Decide(points).ShouldBeRightFor(points));

    [Fact(DisplayName = "every answer on data within 1e-30 of a hyperplane is right, whichever it is")]
    public void Near_degenerate() =>
        LabelledPointsGenerators
            .NearDegenerate()
            .ShouldAll(10_000, points => LinearSeparation.Decide(points).ShouldBeRightFor(points));

    [Fact(
        DisplayName = "the exact simplex method alone gives right answers, the same verdicts as with proposals in doubles"
    )]
    public void Simplex_alone()
    {
        foreach (
            var sets in new[] { LabelledPointsGenerators.SmallIntegers(), LabelledPointsGenerators.NearDegenerate() }
        )
        {
            sets.ShouldAll(
                500,
                points =>
                {
                    var outcome = LinearSeparation.DecideBySimplex(points);
                    outcome.ShouldBeRightFor(points);
                    outcome.IsSeparable().ShouldBe(LinearSeparation.Decide(points).IsSeparable());
                }
            );
        }
    }

    [Fact(DisplayName = "both answers occur in at least a fifth of the random data sets of each kind")]
    public void Both_answers_occur()
    {
        foreach (
            var sets in new[] { LabelledPointsGenerators.SmallIntegers(), LabelledPointsGenerators.NearDegenerate() }
        )
        {
            var (separable, all) = (0, 0);
            sets.ShouldAll(
                500,
                points =>
                {
                    all++;
                    separable += LinearSeparation.Decide(points).IsSeparable() ? 1 : 0;
                }
            );
            separable.ShouldBeInRange(all / 5, all - all / 5);
        }
    }

    [Fact(DisplayName = "the shrinker offers only simpler sets, each with both classes")]
    public void Shrinking_simplifies() =>
        LabelledPointsGenerators
            .SmallIntegers(most: 8)
            .ShouldAll(
                100,
                points =>
                {
                    foreach (var simpler in LabelledPointsGenerators.Shrink(points))
                    {
                        Size(simpler).ShouldBeLessThan(Size(points));
                    }
                }
            );

    private static double Size(LabelledPoints points) =>
        points.Rows.Sum(row => 1 + row.Point.Sum(x => 1 + x.Abs().ToDouble() + x.Denominator.GetBitLength()));
}
