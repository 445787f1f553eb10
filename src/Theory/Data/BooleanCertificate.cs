using System.Numerics;
using Theory.Numbers;

namespace Theory.Data;

/// <summary>Why a Boolean function is a threshold function, or why it is none.</summary>
public abstract record BooleanCertificate
{
    private BooleanCertificate() { }

    /// <summary>Handles each of the two cases.</summary>
    public TResult Match<TResult>(Func<Threshold, TResult> threshold, Func<FourPoints, TResult> fourPoints) =>
        MatchCore(threshold, fourPoints);

    /// <summary>Whether it says the truth of a function, by its values at all points that matter.</summary>
    public abstract bool Holds(BooleanFunction function);

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

        /// <summary>The function that the weights give; null where w.x + b is 0 somewhere on the cube, or the number of weights is not 1 to 6.</summary>
        public BooleanFunction? Function
        {
            get
            {
                if (Weights.Count is < 1 or > BooleanFunction.MostInputs)
                {
                    return null;
                }

                // Each point but the first has one input more at 1 than a point before it.
                Span<long> twice = stackalloc long[1 << Weights.Count];
                var values = 0UL;
                for (var point = 0; point < twice.Length; point++)
                {
                    var lowest = BitOperations.TrailingZeroCount(point);
                    twice[point] =
                        point == 0 ? TwiceBias : twice[point & (point - 1)] + 2L * Weights[Weights.Count - 1 - lowest];
                    if (twice[point] == 0)
                    {
                        return null;
                    }

                    values += long.IsNegative(twice[point]) ? 0 : 1UL << point;
                }

                return new(Weights.Count, values);
            }
        }

        /// <inheritdoc/>
        public override bool Holds(BooleanFunction function) => Function == function;

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
        /// <inheritdoc/>
        /// <remarks>
        /// Coordinates of 0 and 1 have the same sum when both or neither of a pair are 1 on either side, and so when one or both are.
        /// The first two are points, as the function is 1 there; the other two have no digits but theirs, and are points too.
        /// </remarks>
        public override bool Holds(BooleanFunction function) =>
            function[TrueA]
            && function[TrueB]
            && !function[FalseC]
            && !function[FalseD]
            && (TrueA & TrueB) == (FalseC & FalseD)
            && (TrueA | TrueB) == (FalseC | FalseD);

        private protected override TResult MatchCore<TResult>(
            Func<Threshold, TResult> threshold,
            Func<FourPoints, TResult> fourPoints
        ) => fourPoints(this);
    }
}
