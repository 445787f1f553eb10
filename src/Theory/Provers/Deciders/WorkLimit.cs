using System.Diagnostics;

namespace Theory.Provers.Deciders;

/// <summary>How long the search for one answer may take.</summary>
/// <param name="Time">The time; when it is over, the answer is "undecided".</param>
public sealed record WorkLimit(TimeSpan Time)
{
    /// <summary>Two seconds.</summary>
    public static WorkLimit Default => new(TimeSpan.FromSeconds(2));

    internal Deadline Start() => new(Stopwatch.GetTimestamp(), Time);
}

/// <summary>The moment at which a search gives up.</summary>
internal sealed class Deadline(long start, TimeSpan time)
{
    /// <summary>Whether the time is over.</summary>
    public bool IsOver => Stopwatch.GetElapsedTime(start) > time;
}
