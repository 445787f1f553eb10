using System.Globalization;
using Theory.Data;

namespace Theory.Laws;

/// <summary>How large a part of a sample has a feature.</summary>
/// <param name="Label">The feature in words.</param>
/// <param name="Percent">The part in percent, 0 to 100.</param>
public sealed record Share(string Label, double Percent)
{
    /// <summary>"57% one dimension".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Percent:0}% {Label}");
}

/// <summary>What checking a law against a subject gave. A closed type: it holds, is refuted, or is left unsettled.</summary>
public abstract record LawResult
{
    private LawResult() { }

    /// <summary>What to do with each answer.</summary>
    public R Match<R>(Func<Holds, R> holds, Func<Refuted, R> refuted, Func<Unsettled, R> unsettled) =>
        MatchCore(holds, refuted, unsettled);

    private protected abstract R MatchCore<R>(
        Func<Holds, R> holds,
        Func<Refuted, R> refuted,
        Func<Unsettled, R> unsettled
    );

    /// <summary>Both sides agreed on every case that was checked.</summary>
    /// <param name="Cases">The number of cases.</param>
    /// <param name="IsExhaustive">Whether these were all cases that there are.</param>
    /// <param name="Spread">The features that the law watches, and how large a part of the cases had them.</param>
    public sealed record Holds(int Cases, bool IsExhaustive, ValueList<Share> Spread) : LawResult
    {
        /// <summary>"holds for 100 cases (57% one dimension)".</summary>
        public override string ToString() =>
            (IsExhaustive, Spread.Count) switch
            {
                (true, _) => $"holds for all {Cases} cases",
                (_, 0) => $"holds for {Cases} cases",
                _ => $"holds for {Cases} cases ({string.Join(", ", Spread)})",
            };

        private protected override R MatchCore<R>(
            Func<Holds, R> holds,
            Func<Refuted, R> refuted,
            Func<Unsettled, R> unsettled
        ) => holds(this);
    }

    /// <summary>On some case both sides differ.</summary>
    /// <param name="Counterexample">The smallest such case that was found.</param>
    /// <param name="Left">The left side there.</param>
    /// <param name="Right">The right side there.</param>
    /// <param name="Shrinks">How many times the first counterexample was made smaller.</param>
    /// <param name="Replay">The seed that brings the first counterexample back at once; null where every case is checked anyway.</param>
    public sealed record Refuted(string Counterexample, string Left, string Right, int Shrinks, LawSeed? Replay)
        : LawResult
    {
        /// <summary>The counterexample, both sides, and how to see it again, each on a line of its own.</summary>
        public override string ToString()
        {
            var shrunk = Shrinks == 0 ? "" : $" (after {Shrinks} {(Shrinks == 1 ? "shrink" : "shrinks")})";
            var replay = Replay is null ? "" : $"\n  replay: THEORY_SEED={Replay}";
            return $"refuted by {Counterexample}{shrunk}\n  left:   {Left}\n  right:  {Right}{replay}";
        }

        private protected override R MatchCore<R>(
            Func<Holds, R> holds,
            Func<Refuted, R> refuted,
            Func<Unsettled, R> unsettled
        ) => refuted(this);
    }

    /// <summary>Both sides agreed wherever they were compared, but the cases were not what the law demands.</summary>
    /// <param name="Because">What was missing.</param>
    public sealed record Unsettled(string Because) : LawResult
    {
        /// <summary>"unsettled: ..." with the reason.</summary>
        public override string ToString() => $"unsettled: {Because}";

        private protected override R MatchCore<R>(
            Func<Holds, R> holds,
            Func<Refuted, R> refuted,
            Func<Unsettled, R> unsettled
        ) => unsettled(this);
    }
}
