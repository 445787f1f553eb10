using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>What else a reader wants to know of an activation: where it is dead, where it breaks, where it saturates, and how its values lie about 0.</summary>
/// <param name="Dead">The intervals on which f' = 0.</param>
/// <param name="Breaks">Where the function is not differentiable.</param>
/// <param name="Left">The theorem of what f tends to as x falls without bound, or that it has no limit; null where that is not decided.</param>
/// <param name="Right">The same as x grows without bound.</param>
/// <param name="Centring">Whether the values lie evenly about 0.</param>
public sealed record Portrait(DeadIntervals Dead, Breaks Breaks, Theorem? Left, Theorem? Right, Centring Centring)
{
    internal const string TooMuch = "a formula grew too large, or the time was over";

    /// <summary>Works out the portrait of a function that has been decided.</summary>
    /// <param name="report">What has been decided.</param>
    /// <param name="limit">The work per question; null means half a second.</param>
    public static Portrait Of(ActivationReport report, WorkLimit? limit = null)
    {
        var study = new FunctionStudy(report.Function, limit ?? new WorkLimit(TimeSpan.FromSeconds(0.5)));
        return new(
            FunctionStudy.Guarded(() => DeadIntervalsProver.Find(study), DeadIntervals.Unknown(TooMuch)),
            FunctionStudy.Guarded(() => BreaksProver.Find(study, report), Breaks.Unknown(TooMuch)),
            Limit(Destination.MinusInfinity),
            Limit(Destination.PlusInfinity),
            FunctionStudy.Guarded(() => CentringProver.Decide(study, report), Centring.Unknown)
        );

        Theorem? Limit(Destination destination) =>
            study.Limit.Within(() => FunctionStudy.Guarded(() => LimitProver.Find(study, destination), null), null);
    }
}

/// <summary>The intervals on which a function is constant, so that f' = 0.</summary>
/// <param name="Intervals">The intervals, open and from left to right; none where the function varies everywhere.</param>
/// <param name="Theorem">The theorem that it is constant on these, and on no interval that is not part of one; null where that is not decided.</param>
/// <param name="Because">What was missing for the theorem; empty where there is one.</param>
public sealed record DeadIntervals(ValueList<Analysis.NumberRange> Intervals, Theorem? Theorem, string Because)
{
    /// <summary>Nothing is decided.</summary>
    public static DeadIntervals Unknown(string because) => new([], null, because);
}

/// <summary>How a function breaks.</summary>
public enum BreakKind
{
    /// <summary>It is continuous, with finite slopes on both sides that differ.</summary>
    Kink,

    /// <summary>It is defined, and a limit from one side exists and is not the value.</summary>
    Jump,

    /// <summary>It is undefined, with one finite limit from both sides.</summary>
    Hole,

    /// <summary>It is undefined, and has different finite limits from both sides.</summary>
    Gap,

    /// <summary>It tends to an infinity from some side.</summary>
    Pole,

    /// <summary>It is continuous at the point, and its slope is infinite on some side.</summary>
    InfiniteSlope,

    /// <summary>It is undefined at the point; more is not decided.</summary>
    Undefined,

    /// <summary>It is undefined or not differentiable there; more is not decided.</summary>
    Break,
}

/// <summary>A place where a function is not differentiable.</summary>
/// <param name="Kind">How it breaks.</param>
/// <param name="At">The point, or a short range that holds one.</param>
/// <param name="Left">The theorem of the slope (of a kink) or the value (of others) that it tends to from the left; null where that is not known.</param>
/// <param name="Right">The same from the right.</param>
/// <param name="Theorem">The theorem that the function is undefined there, or breaks in the range; null where the limits say it all.</param>
public sealed record BreakPoint(
    BreakKind Kind,
    Analysis.NumberRange At,
    Theorem? Left,
    Theorem? Right,
    Theorem? Theorem
);

/// <summary>Where a function is not differentiable.</summary>
/// <param name="Points">Places where it is not, from left to right.</param>
/// <param name="Elsewhere">The theorem that it is defined and differentiable at every other x; null where that is not decided.</param>
/// <param name="Endless">The theorem that there are infinitely many such places; null where that is not shown. Then none are listed.</param>
/// <param name="Because">What was missing for either theorem; empty where there is one.</param>
public sealed record Breaks(ValueList<BreakPoint> Points, Theorem? Elsewhere, Theorem? Endless, string Because)
{
    /// <summary>Nothing is decided.</summary>
    public static Breaks Unknown(string because) => new([], null, null, because);
}

/// <summary>Whether the values of a function lie evenly about 0.</summary>
/// <param name="Odd">Whether f(-x) = -f(x) for every x: then inputs spread evenly about 0 give outputs spread evenly about 0.</param>
/// <param name="OneSign">The theorem that no value is below 0, or that none is above 0, the strict form where it holds; else null.</param>
/// <param name="BothSigns">The theorems that some value is below 0 and some above 0; else null.</param>
public sealed record Centring(Verdict Odd, Theorem? OneSign, (Theorem Below, Theorem Above)? BothSigns)
{
    /// <summary>Nothing is decided.</summary>
    public static Centring Unknown => new(new Verdict.Undecided(Portrait.TooMuch), null, null);
}
