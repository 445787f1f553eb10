using Theory.Numbers;

namespace Theory.Functions;

/// <summary>What exact evaluation tells about the value of a formula at a point. Closed: <see cref="Match"/> lists the three cases.</summary>
public abstract record Value
{
    private protected Value() { }

    /// <summary>What is proved of the value: of an exact one that it is real and perhaps positive, of an undefined one nothing.</summary>
    public abstract RealFacts Facts { get; }

    /// <summary>Whether the value is surely a real number.</summary>
    public bool IsReal => Facts.HasFlag(RealFacts.Real);

    /// <summary>Whether the value is surely a positive real number.</summary>
    public bool IsPositive => Facts.HasFlag(RealFacts.Positive);

    /// <summary>Whether the value is surely an irrational real number, and so not 0.</summary>
    public bool IsIrrational => Facts.HasFlag(RealFacts.Irrational);

    /// <summary>Goes through the cases: the one function that belongs to this value is called.</summary>
    /// <typeparam name="TResult">What is made of a value.</typeparam>
    public TResult Match<TResult>(
        Func<Rational, TResult> exact,
        Func<string, TResult> undefined,
        Func<string, TResult> inexact
    ) => MatchCore(exact, undefined, inexact);

    private protected abstract TResult MatchCore<TResult>(
        Func<Rational, TResult> exact,
        Func<string, TResult> undefined,
        Func<string, TResult> inexact
    );

    /// <summary>The value is exactly this number.</summary>
    /// <param name="Number">The value.</param>
    public sealed record Exact(Rational Number) : Value
    {
        /// <summary>The value.</summary>
        public Rational Number { get; } = Number;

        /// <inheritdoc/>
        public override RealFacts Facts => Number.Sign > 0 ? RealFacts.Positive : RealFacts.Real;

        /// <summary>The number as text.</summary>
        public override string ToString() => Number.ToString();

        private protected override TResult MatchCore<TResult>(
            Func<Rational, TResult> exact,
            Func<string, TResult> undefined,
            Func<string, TResult> inexact
        ) => exact(Number);
    }

    /// <summary>The formula surely has no value in the reals here.</summary>
    /// <param name="Because">The part that has none, and why: "log(-1): log needs an argument above 0".</param>
    public sealed record Undefined(string Because) : Value
    {
        /// <summary>The part that has no value, and why.</summary>
        public string Because { get; } = Because;

        /// <inheritdoc/>
        public override RealFacts Facts => RealFacts.None;

        /// <summary>"undefined, because ...".</summary>
        public override string ToString() => $"undefined, because {Because}";

        private protected override TResult MatchCore<TResult>(
            Func<Rational, TResult> exact,
            Func<string, TResult> undefined,
            Func<string, TResult> inexact
        ) => undefined(Because);
    }

    /// <summary>The value can't be told exactly: it is irrational, not known to be rational, perhaps undefined, or too large to write down.</summary>
    public sealed record Inexact : Value
    {
        /// <summary>Makes the value.</summary>
        /// <param name="because">The part that is not exact, and why: "exp(1) is irrational".</param>
        /// <param name="facts">What is proved of the value all the same.</param>
        public Inexact(string because, RealFacts facts)
        {
            Because = because;
            Facts = facts;
        }

        /// <summary>The part that is not exact, and why.</summary>
        public string Because { get; }

        /// <inheritdoc/>
        public override RealFacts Facts { get; }

        /// <summary>"not exact, because ...".</summary>
        public override string ToString() => $"not exact, because {Because}";

        private protected override TResult MatchCore<TResult>(
            Func<Rational, TResult> exact,
            Func<string, TResult> undefined,
            Func<string, TResult> inexact
        ) => inexact(Because);
    }
}
