using System.Diagnostics;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>How much work the search for one answer may take.</summary>
/// <param name="Time">The processor time of the process, and on an idle machine the time; when both are over, the answer is "undecided", so that a busy machine does not change answers.</param>
public sealed record WorkLimit(TimeSpan Time)
{
    /// <summary>Two seconds.</summary>
    public static WorkLimit Default => new(TimeSpan.FromSeconds(2));

    /// <summary>An equal share of the work, of so many.</summary>
    internal WorkLimit Share(int shares) => new(Time / shares);

    /// <summary>Whether it is over after some time, and some processor time.</summary>
    internal bool IsOver(TimeSpan time, TimeSpan work) => time > Time && work > Time;

    /// <summary>Takes one step for each of some things, until the work is over.</summary>
    internal void ForEach<T>(IEnumerable<T> things, Action<T> step) =>
        Within(
            () =>
            {
                foreach (var thing in things)
                {
                    step(thing);
                }

                return 0;
            },
            0
        );

    /// <summary>What a search finds, or something else if the work for it, or for a search that it is part of, is over before.</summary>
    internal T Within<T>(Func<T> search, T otherwise)
    {
        var (start, startOfWork) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        try
        {
            return Cancellation.Until(
                () => IsOver(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime.Subtract(startOfWork)),
                search
            );
        }
        catch (OperationCanceledException)
        {
            return otherwise;
        }
    }
}
