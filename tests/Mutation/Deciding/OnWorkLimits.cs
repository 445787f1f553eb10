using Shouldly;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Mutation.Deciding;

/// <summary>How much work a search may take.</summary>
public sealed class OnWorkLimits
{
    private static WorkLimit Hour => new(TimeSpan.FromHours(1));

    [Fact(DisplayName = "work is over when both the time and the processor time are")]
    public void Over()
    {
        var (minute, longer) = (TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(61));
        var limit = new WorkLimit(minute);
        limit.IsOver(longer, longer).ShouldBeTrue();
        limit.IsOver(minute, longer).ShouldBeFalse();
        limit.IsOver(longer, minute).ShouldBeFalse();
        limit.IsOver(minute, minute).ShouldBeFalse();
        limit.IsOver(TimeSpan.Zero, longer).ShouldBeFalse();
        WorkLimit.Default.Time.ShouldBe(TimeSpan.FromSeconds(2));
    }

    [Fact(DisplayName = "a share is an equal part")]
    public void Shares() => Hour.Share(3).Time.ShouldBe(TimeSpan.FromMinutes(20));

    [Fact(DisplayName = "a search gives what it finds, or something else when it is ended")]
    public void Searches()
    {
        Hour.Within(Asking, 2).ShouldBe(1);
        Hour.Within(() => throw new OperationCanceledException(), 2).ShouldBe(2);
        new WorkLimit(TimeSpan.FromTicks(-1)).Within(Asking, 2).ShouldBe(2);

        static int Asking()
        {
            Cancellation.Poll();
            return 1;
        }
    }

    [Fact(DisplayName = "a step is taken for each thing, until the work is over")]
    public void Steps()
    {
        var taken = new List<int>();
        Hour.ForEach([1, 2, 3], taken.Add);
        taken.ShouldBe([1, 2, 3]);
        Hour.ForEach([4, 5, 6], step);
        taken.ShouldBe([1, 2, 3, 4]);

        void step(int thing)
        {
            taken.Add(thing);
            throw new OperationCanceledException();
        }
    }
}
