using Shouldly;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Xunit;

namespace Theory.Mutation.Provers;

/// <summary>The best affine fits of finite data, and whether a network computes a table.</summary>
public sealed class OnFits
{
    [Theory(
        DisplayName = "the least-squares fit has the slope, the intercept and the mean squared error of the textbook"
    )]
    [InlineData("0: 1; 1: 3; 2: 4", "3/2", "7/6", "1/18")]
    [InlineData("0: 1; 2: 5", "2", "1", "0")]
    [InlineData("0 0: 1; 1 0: 3; 0 1: 0", "2 -1", "1", "0")]
    [InlineData("0 0: 0; 1 0: 0; 0 1: 0; 1 1: 1", "1/2 1/2", "-1/4", "1/16")]
    public void Least_squares(string rows, string slopes, string intercept, string error)
    {
        var claim = FitProver
            .LeastSquares(Drawn.Table(rows))
            .ShouldBeOfType<Verdict.Proved>()
            .Theorem.Claim.ShouldBeOfType<LeastSquaresFit>();
        claim.Fit.Weights.Row(0).ShouldBe(Drawn.Numbers(slopes));
        claim.Fit.Bias.ShouldBe(Drawn.Numbers(intercept));
        claim.MeanSquaredError.ShouldBe(Rational.Parse(error));
    }

    [Theory(DisplayName = "where several fits are best none is told")]
    [InlineData("1: 0; 1: 1")]
    [InlineData("0 0: 1; 1 1: 3; 2 2: 0")]
    [InlineData("0 0: 1; 1 1: 3")]
    public void Several(string rows) => FitProver.LeastSquares(Drawn.Table(rows)).ShouldBeOfType<Verdict.Undecided>();

    [Theory(
        DisplayName = "the best accuracy comes with a plane that reaches it, and obstacles that show that none does better"
    )]
    [InlineData("+ 1; - 0", 2, "(1)", "-1/2", "")]
    [InlineData("- 0 0; + 0 1; + 1 0; - 1 1", 3, "(1, -1)", "-1/2", "2 3 / 1 4")]
    [InlineData("+ 1; - 1", 1, "(0)", "-1", "1 / 2")]
    [InlineData("+ 1; + 1; - 1", 2, "(0)", "1", "1 / 3; 2 / 3")]
    public void Best_accuracy(string points, int correct, string weights, string bias, string obstacles)
    {
        var theorem = FitProver.BestAccuracy(Drawn.Points(points));
        theorem.Claim.ShouldBeOfType<BestAffineAccuracy>().Correct.ShouldBe(correct);
        var evidence = (AccuracyBounds)theorem.Evidence;
        evidence.Best.Weights.ToString().ShouldBe(weights);
        evidence.Best.Bias.ShouldBe(Rational.Parse(bias));
        Text(evidence.Obstacles).ShouldBe(obstacles);
    }

    [Theory(DisplayName = "as few rows as possible are given up")]
    [InlineData("+ 0; - 1; + 2; - 3; + 4", 3)]
    [InlineData("+ 0; - 1; + 2; + 3; + 4; - 5", 5)]
    [InlineData("- 0 0; + 1 0; + -1 0; + 0 1; + 0 -1", 4)]
    [InlineData("- 0; + 1; + 1; - 1; - 1; + 5", 4)]
    public void Given_up(string points, int correct) =>
        FitProver
            .BestAccuracy(Drawn.Points(points))
            .Claim.ShouldBeOfType<BestAffineAccuracy>()
            .Correct.ShouldBe(correct);

    [Theory(DisplayName = "a network computes a table, or differs first at a row, or is not known at one")]
    [InlineData("2 | 1", "0: 1; 1: 3", "proved")]
    [InlineData("2 | 1", "0: 1; 1: 4; 2: 4", "refuted 2")]
    [InlineData("1/x", "1: 1; 0: 1; 3: 7", "refuted 2")]
    [InlineData("exp(x)", "0: 1; 1: 1", "undecided row 2, ")]
    [InlineData("exp(x)", "0: 1; 2: 1; 1: 1", "undecided row 2, ")]
    [InlineData("exp(x)", "1: 1; 0: 2", "refuted 2")]
    [InlineData("exp(x)", "2: 1; 0: 1", "undecided row 1, ")]
    public void Computing(string layers, string rows, string expected) =>
        ComputationProver
            .Decide(Drawn.Network(1, layers), Drawn.Table(rows))
            .Match(
                _ => "proved",
                theorem => $"refuted {((OneRow)theorem.Evidence).Row}",
                because => $"undecided {because}"
            )
            .ShouldStartWith(expected);

    [Theory(DisplayName = "the network needs the table's inputs and one output")]
    [InlineData(1, "2 | 1", "0 0: 1")]
    [InlineData(1, "2; 3 | 1 1", "0: 1")]
    [InlineData(2, "1 1 | 1", "0: 1")]
    [InlineData(2, "1 1; 1 0 | 1 0", "0: 1")]
    public void Mismatched(int inputs, string layers, string rows) =>
        Should
            .Throw<ArgumentException>(() => ComputationProver.Decide(Drawn.Network(inputs, layers), Drawn.Table(rows)))
            .ParamName.ShouldBe("network");

    private static string Text(IEnumerable<Farkas> obstacles) =>
        string.Join(
            "; ",
            obstacles.Select(farkas =>
                $"{string.Join(' ', farkas.Positive.Select(weight => weight.Row))} / {string.Join(' ', farkas.Negative.Select(weight => weight.Row))}"
            )
        );
}
