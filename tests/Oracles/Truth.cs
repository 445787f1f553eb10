using Theory.Claims;

namespace Theory.Oracles;

/// <summary>
/// Whether a claim is true, judged from the definitions by other methods than the kernel's: numbers in place of words, elimination of
/// variables in place of certificates, sampling in place of enclosures. Slow, and no proof; it serves to catch a wrong "proved".
/// </summary>
public static class Truth
{
    /// <summary>Whether the claim is true as far as can be seen.</summary>
    public static bool Of(Claim claim) =>
        claim switch
        {
            Not not => !Of(not.Inner),
            All all => all.Parts.All(Of),
            EqualForAll equation => TermTruth.Of(equation),
            FormAtEveryDepth form => RecurrenceTruth.Of(form),
            RankAtEveryDepth rank => RecurrenceTruth.Of(rank),
            Separable separable => SeparationTruth.IsSeparable(separable.Points),
            SeparableAfter after => SeparationTruth.Of(after),
            // A stack is one affine map, and a monotone f keeps or turns the order: both come down to a hyperplane.
            SomeAffineStackSeparates some => SeparationTruth.IsSeparable(some.Points),
            SomeMonotoneNeuronSeparates some => SeparationTruth.IsSeparable(some.Points),
            BestAffineAccuracy best => SeparationTruth.Of(best),
            SameFunction same => NetworkTruth.Of(same),
            IsAffine affine => NetworkTruth.Of(affine),
            Computes computes => NetworkTruth.Of(computes),
            NoRowHitsThreshold misses => NetworkTruth.Of(misses),
            RobustRadius robust => NetworkTruth.Of(robust),
            IndicatesPolyhedron indicates => NetworkTruth.Of(indicates),
            CutsHalfSpaces cuts => UnitTruth.Of(cuts),
            ComputesWhenSharp sharp => UnitTruth.Of(sharp),
            ThresholdCount count => CensusTruth.Of(count),
            XorObstacles obstacles => CensusTruth.Of(obstacles),
            LeastSquaresFit fit => FitTruth.Of(fit),
            HasProperty has => PropertyTruth.Of(has),
            DefinedAt defined => !double.IsNaN(Doubles.At(defined.Function, defined.Point.ToDouble())),
            HasValue value => PropertyTruth.Of(value),
            ExtremeAtLeast extreme => ExtremeTruth.Of(extreme),
            ExtremeAtMost extreme => ExtremeTruth.Of(extreme),
            ExtremeIsInfinite extreme => ExtremeTruth.Of(extreme),
            LimitBetween limit => LimitTruth.Of(limit),
            LimitIsInfinite limit => LimitTruth.Of(limit),
            HasLimit limit => LimitTruth.Of(limit),
            ConstantOnlyOn flat => ShapeTruth.Of(flat),
            DifferentiableOutside smooth => ShapeTruth.Of(smooth),
            BreaksWithoutEnd endless => ShapeTruth.Of(endless),
            IsOdd odd => ShapeTruth.Of(odd),
            ValuesIn values => RangeTruth.Of(values),
            TakesEvery every => RangeTruth.Of(every),
            TakesValue taken => RangeTruth.Of(taken),
            _ => throw new NotSupportedException(
                $"There is no other method for {claim.GetType().Name} yet; write one."
            ),
        };
}
