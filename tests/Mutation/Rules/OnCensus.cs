using Shouldly;
using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Census;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>What the kernel accepts as a count of threshold functions.</summary>
public sealed class OnCensus
{
    // Of two inputs: 0 everywhere, the first input, AND.
    private static BooleanCertificate.Threshold[] TwoInputs => [new([0, 0], -1), new([2, 0], -2), new([2, 2], -6)];

    [Fact(DisplayName = "weights of one function of each class prove the count and the obstacles of two inputs")]
    public void Accepted()
    {
        Theorem
            .ByClassWeights(new ThresholdCount(2, 14), new(new(TwoInputs)))
            .Claim.ShouldBe(new ThresholdCount(2, 14));
        Theorem.ByClassWeights(new XorObstacles(2, 2), new(new(TwoInputs))).Claim.ShouldBe(new XorObstacles(2, 2));
    }

    [Fact(DisplayName = "any other number is refused")]
    public void Wrong_count()
    {
        foreach (var wrong in new[] { 0, 13, 15, 16 })
        {
            Refusal(new ThresholdCount(2, wrong), TwoInputs).ShouldBe("there are 14 threshold functions");
        }

        Refusal(new XorObstacles(2, 3), TwoInputs).ShouldBe("there are 2 functions that are no threshold functions");
    }

    [Fact(DisplayName = "without the weights of any one class the count is refused, and a function of it is named")]
    public void Missing_class()
    {
        for (var missing = 0; missing < TwoInputs.Length; missing++)
        {
            Refusal(new ThresholdCount(2, 14), [.. TwoInputs.Where((_, i) => i != missing)])
                .ShouldStartWith("no weights are found for the function ");
        }
    }

    [Theory(DisplayName = "weights that are 0 at a point, for another number of inputs, or too large are refused")]
    [InlineData(new[] { 2, 2 }, -4, "gives no function of 2 inputs")]
    [InlineData(new[] { 2 }, -1, "gives no function of 2 inputs")]
    [InlineData(new[] { 2, 2, 2 }, -1, "gives no function of 2 inputs")]
    [InlineData(new int[0], -1, "gives no function of 2 inputs")]
    [InlineData(new[] { 1_000_001, 0 }, -1, "a weight is too large")]
    [InlineData(new[] { 1, 0 }, int.MinValue, "a weight is too large")]
    public void Unfit_weights(int[] weights, int twiceBias, string reason) =>
        Refusal(new ThresholdCount(2, 14), [.. TwoInputs, new BooleanCertificate.Threshold(new(weights), twiceBias)])
            .ShouldContain(reason);

    [Theory(DisplayName = "no inputs, and more than six, are refused")]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public void Other_numbers_of_inputs(int inputs)
    {
        Refusal(new ThresholdCount(inputs, 14), TwoInputs).ShouldBe($"there are {inputs} inputs");
        Refusal(new XorObstacles(inputs, 14), TwoInputs).ShouldBe($"there are {inputs} inputs");
    }

    [Fact(DisplayName = "weights hold for their own function alone; four points for no function that differs at them")]
    public void Holds()
    {
        var functions = Enumerable.Range(0, 16).Select(values => new BooleanFunction(2, (ulong)values)).ToArray();
        var conjunction = new BooleanCertificate.Threshold([2, 2], -6);
        functions.Where(conjunction.Holds).Select(f => $"{f}").ShouldBe(["0001"]);
        var xor = new BooleanCertificate.FourPoints(1, 2, 0, 3);
        functions.Where(xor.Holds).Select(f => $"{f}").ShouldBe(["0110"]);
        new BooleanCertificate.FourPoints(1, 2, 0, 0).Holds(new(2, 6)).ShouldBeFalse();
        new BooleanCertificate.FourPoints(1, 1, 0, 3).Holds(new(2, 6)).ShouldBeFalse();
        new BooleanCertificate.FourPoints(-63, 2, 0, 3).Holds(new(2, 6)).ShouldBeFalse();
        new BooleanCertificate.FourPoints(1, 2, 0, 67).Holds(new(2, 6)).ShouldBeFalse();
    }

    [Fact(
        DisplayName = "all functions of 4 inputs are decided, each with a checked certificate, in less than half a second"
    )]
    public void Speed()
    {
        Count();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Count();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(0.5));

        static Theorem Count()
        {
            var census = ThresholdCensus.Take(4);
            return Theorem.ByClassWeights(new ThresholdCount(4, 1882), census.Evidence);
        }
    }

    private static string Refusal(Claim claim, BooleanCertificate.Threshold[] classes) =>
        Should.Throw<RefusalException>(() => Theorem.Check(claim, new ClassWeights(new(classes)))).Reason;
}
