using Theory.Numbers;

namespace Theory.Data;

/// <summary>Why a Boolean function is a threshold function, or why it is none.</summary>
public abstract record BooleanCertificate
{
    private BooleanCertificate() { }

    /// <summary>Handles each of the two cases.</summary>
    public TResult Match<TResult>(Func<Threshold, TResult> threshold, Func<FourPoints, TResult> fourPoints) =>
        MatchCore(threshold, fourPoints);

    private protected abstract TResult MatchCore<TResult>(
        Func<Threshold, TResult> threshold,
        Func<FourPoints, TResult> fourPoints
    );

    /// <summary>The function is 1 where w.x + b is positive and 0 where it is negative; it is 0 nowhere on the cube.</summary>
    /// <param name="Weights">An integer weight for each input.</param>
    /// <param name="TwiceBias">Twice the bias b, which is an integer or halfway between two.</param>
    public sealed record Threshold(ValueList<int> Weights, int TwiceBias) : BooleanCertificate
    {
        /// <summary>The bias b.</summary>
        public Rational Bias => new(TwiceBias, 2);

        private protected override TResult MatchCore<TResult>(
            Func<Threshold, TResult> threshold,
            Func<FourPoints, TResult> fourPoints
        ) => threshold(this);
    }

    /// <summary>
    /// Two points where the function is 1 and two where it is 0 with a + b = c + d: every affine form has the same sum on either pair, so
    /// none is positive on the first pair and negative on the second.
    /// </summary>
    /// <param name="TrueA">The number of a point where the function is 1.</param>
    /// <param name="TrueB">The number of another such point.</param>
    /// <param name="FalseC">The number of a point where the function is 0.</param>
    /// <param name="FalseD">The number of another such point.</param>
    public sealed record FourPoints(int TrueA, int TrueB, int FalseC, int FalseD) : BooleanCertificate
    {
        private protected override TResult MatchCore<TResult>(
            Func<Threshold, TResult> threshold,
            Func<FourPoints, TResult> fourPoints
        ) => fourPoints(this);
    }
}
