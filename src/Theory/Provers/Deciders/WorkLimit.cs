using System.Diagnostics;

namespace Theory.Provers.Deciders;

/// <summary>How much work the search for one answer may take.</summary>
/// <param name="Time">The processor time of the process, and on an idle machine the time; when it is over, the answer is "undecided".</param>
public sealed record WorkLimit(TimeSpan Time)
{
    /// <summary>Two seconds.</summary>
    public static WorkLimit Default => new(TimeSpan.FromSeconds(2));

    internal Deadline Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, Time);
}

/// <summary>The moment at which a search gives up: when both the time and the processor time are over, so that a busy machine does not change answers.</summary>
internal sealed class Deadline(long start, TimeSpan startOfWork, TimeSpan time)
{
    /// <summary>Whether the time is over.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(start) > time && Environment.CpuUsage.TotalTime - startOfWork > time;
}
