using Shouldly;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Arithmetic;

/// <summary>Ending a computation from outside.</summary>
public sealed class OnCancellation
{
    [Fact(DisplayName = "Cancellation: a computation goes on as long as no condition holds")]
    public void Going_on()
    {
        Cancellation.Poll();
        Cancellation.Until(() => false, Polled).ShouldBe(7);
        Cancellation.Until(() => false, () => Cancellation.Until(() => false, Polled)).ShouldBe(7);
    }

    [Fact(DisplayName = "Cancellation: the inner and the outer condition both end it")]
    public void Ending()
    {
        ShouldEnd(() => Cancellation.Until(() => true, Polled));
        ShouldEnd(() => Cancellation.Until(() => true, () => Cancellation.Until(() => false, Polled)));
        ShouldEnd(() => Cancellation.Until(() => false, () => Cancellation.Until(() => true, Polled)));
    }

    [Fact(DisplayName = "Cancellation: a condition counts until its computation is done, however it ends")]
    public void Afterwards()
    {
        Cancellation
            .Until(
                () => false,
                () =>
                {
                    ShouldEnd(() => Cancellation.Until(() => true, Polled));
                    return Polled();
                }
            )
            .ShouldBe(7);
        Polled().ShouldBe(7);
    }

    [Fact(DisplayName = "Cancellation: a condition and a computation are needed")]
    public void Arguments()
    {
        Should.Throw<ArgumentNullException>(() => Cancellation.Until(null!, Polled)).ParamName.ShouldBe("condition");
        Should
            .Throw<ArgumentNullException>(() => Cancellation.Until<int>(() => false, null!))
            .ParamName.ShouldBe("compute");
    }

    private static int Polled()
    {
        Cancellation.Poll();
        return 7;
    }

    private static void ShouldEnd(Func<int> work) => Should.Throw<OperationCanceledException>(() => _ = work());
}
