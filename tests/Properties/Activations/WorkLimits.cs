using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>A search ends when its work is over, also in the middle of a step, and an ended computation leaves nothing behind.</summary>
public sealed class WorkLimits
{
    private static readonly Expression Function = Expression.Parse(
        "exp(sin(x) + sqrt(2))^3*(tanh(x) + sigmoid(x))/(1 + x^2) + relu(x - pi)"
    );

    private static readonly Dictionary<string, Func<object?>> Computations = new(StringComparer.Ordinal)
    {
        ["an examination on a cell"] = () =>
            new BoundedTest(Function, Settings.Default).Holds(new(CellKind.RightTail, 64, default)),
        ["an examination of a point"] = () => new TotalTest(Function, Settings.Default).Holds(Cell.Closed(1, 1)),
        ["a normal form"] = () => NormalForm.Rewrite(Expression.Parse("(x + exp(x))*(x - exp(x))")),
        ["a simpler formula"] = () => Function.Simplify(),
        ["a derivative"] = () => Function.Derivative(),
        ["a sample"] = () => new Sampler(Function).At(1),
    };

    public static TheoryData<string> Names => [.. Computations.Keys];

    [Theory(
        DisplayName = "each long computation asks whether to end, ends at once where it is wanted, and is the same after it"
    )]
    [MemberData(nameof(Names))]
    public void Ends(string name)
    {
        var compute = Computations[name];
        var whole = compute();
        Should.Throw<OperationCanceledException>(() => Cancellation.Until(() => true, compute));
        var questions = 0;
        Cancellation.Until(() => questions++ < 0, compute).ShouldBe(whole);
        questions.ShouldBePositive();
    }

    [Fact(
        DisplayName = "the condition of an outer computation goes on to count in an inner one, and ends with the outer one"
    )]
    public void Nested()
    {
        Should.Throw<OperationCanceledException>(() =>
            Cancellation.Until(() => true, () => Cancellation.Until(() => false, () => Function.Simplify()))
        );
        Should.Throw<OperationCanceledException>(() =>
            Cancellation.Until(() => false, () => Cancellation.Until(() => true, () => Function.Simplify()))
        );
        Function.Simplify().ShouldNotBeNull();
    }

    [Fact(DisplayName = "without any time everything is undecided, and says that it is the time")]
    public void WithoutTime()
    {
        var report = ActivationDecider.Decide(Function, new WorkLimit(TimeSpan.Zero));
        foreach (var property in PropertyNames.All)
        {
            report.Properties[property].ShouldBeOfType<Verdict.Undecided>().Because.ShouldContain("time");
        }

        report.Derivative.ShouldBeNull();
        report.Lipschitz.ShouldBe(new ExtremeEnclosure(null, null, null, null, null));
    }
}
