using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Checks a claim with its evidence: replays the rule that the kind of evidence names.</summary>
    /// <returns>The theorem of exactly that claim.</returns>
    /// <exception cref="RefusalException">The evidence does not prove the claim.</exception>
    public static Theorem Check(Claim claim, Evidence evidence)
    {
        try
        {
            return Replay(claim, evidence);
        }
        catch (Exception e) when (e is ArgumentException or ArithmeticException)
        {
            // The rooms above refuse misfits (a point of another dimension, a term that grows too large) in their own words.
            throw new RefusalException(nameof(Check), e.Message);
        }
    }

    /// <summary>Checks a proof.</summary>
    /// <exception cref="RefusalException">The evidence does not prove the claim.</exception>
    public static Theorem Check(Proof proof) => Check(proof.Claim, proof.Evidence);

    private static Theorem Replay(Claim claim, Evidence evidence) =>
        (claim, evidence) switch
        {
            (All all, EachPart parts) => ByParts(all, parts),
            (EqualForAll equation, Expansion) => ByExpansion(equation.Left, equation.Right),
            (FormAtEveryDepth form, Induction induction) => ByInduction(form, induction),
            (RankAtEveryDepth, Factorisation factors) => ByFactorisation(Check(factors.Form)).Stating(claim),
            (SameFunction same, Collapse runs) => ByCollapse(same, runs),
            (IsAffine affine, Collapse) => ByCollapse(affine),
            (Not(IsAffine affine), BentLine line) => ByBentLine(affine.Network, line),
            (Separable separable, Hyperplane plane) => ByHyperplane(separable.Points, plane),
            (SeparableAfter separable, Hyperplane plane) => ByHyperplane(separable, plane),
            (Not(Separable separable), Farkas weights) => ByFarkas(separable.Points, weights),
            (Not(SomeAffineStackSeparates), StackCollapse stack) => ByStackCollapse(
                    Check(stack.Collapse),
                    Check(stack.Inseparable)
                )
                .Stating(claim),
            (Not(SomeMonotoneNeuronSeparates), MonotoneReadout readout) => ByMonotoneReadout(Check(readout.Inseparable))
                .Stating(claim),
            (BestAffineAccuracy best, AccuracyBounds bounds) => ByAccuracyBounds(best, bounds),
            (LeastSquaresFit fit, NormalEquations) => ByNormalEquations(fit),
            (Computes computes, EveryRow) => ByEveryRow(computes),
            (NoRowHitsThreshold misses, EveryRow) => ByEveryRow(misses),
            (Not(Computes computes), OneRow row) => ByOneRow(computes, row),
            (IndicatesPolyhedron indicates, HiddenPatterns) => ByHiddenPatterns(indicates),
            (RobustRadius robust, BreakingPoint point) => ByBreakingPoint(robust, point),
            (ComputesWhenSharp sharp, Sharpening) => BySharpening(sharp),
            (ThresholdCount count, ClassWeights weights) => ByClassWeights(count, weights),
            (XorObstacles obstacles, ClassWeights weights) => ByClassWeights(obstacles, weights),
            (HasValue value, ExactValue) => ByExactValue(value),
            (Not(DefinedAt at), OnePoint point) => ByOnePoint(at, point),
            (Not(HasProperty has), OnePoint point) => ByOnePoint(has, point),
            _ => ReplayOnFunction(claim, evidence),
        };

    // Claims about functions of one variable.
    private static Theorem ReplayOnFunction(Claim claim, Evidence evidence) =>
        (claim, evidence) switch
        {
            (Not(HasProperty has), ConstantPoint point) => ByConstantPoint(has, point),
            (HasProperty has, CellCover cover) => ByCover(has, cover),
            (_, CellCover cover) => ByCover(claim, cover),
            (LimitBetween limit, OneApproach way) => ByLimit(limit, way),
            (LimitIsInfinite limit, OneApproach way) => ByLimit(limit, way),
            (Not(HasLimit limit), OneApproach way) => ByLimit(limit, way),
            (Not(HasLimit limit), TwoApproaches ways) => ByLimit(limit, ways),
            (Not(HasProperty has), OneApproach way) => ByApproach(has, way),
            (Not(HasProperty has), TwoApproaches ways) => ByApproach(has, ways),
            (ExtremeIsInfinite infinite, OneApproach way) => ByApproach(infinite, way),
            (HasProperty has, OneApproach way) => ByGrowth(has, way),
            (_, OneApproach way) => ByApproach(claim, way),
            (Not(HasProperty has), Between points) => ByPoints(has, points),
            (Not(DifferentiableOutside smooth), Between points) => ByPoints(smooth, points),
            (ExtremeAtLeast least, Between points) => ByPoints(least, points),
            (ExtremeIsInfinite infinite, Between points) => ByPoints(infinite, points),
            (Not(IsOdd odd), EnclosedPoint point) => BySymmetry(odd, point),
            (_, EnclosedPoint point) => ByPoints(claim, point),
            (HasProperty has, FiniteDifference difference) => ByFiniteDifference(has, difference),
            (HasProperty has, FromProperty from) => ByUndefinedness(has, Check(from.Premise)),
            (Not(HasProperty has), EqualBounds bounds) => ByEqualBounds(has, bounds),
            (_, Rewriting rewriting) => ByEquality(claim, rewriting),
            (BreaksWithoutEnd endless, FromProperty from) => ByRepetition(endless, Check(from.Premise)),
            (TakesValue taken, FromProperty from) => ByRange(taken, Check(from.Premise)).Stating(claim),
            (Not(TakesValue taken), FromProperty from) => ByRange(taken, Check(from.Premise)).Stating(claim),
            (TakesEvery every, IntermediateValues from) => ByIntermediateValues(
                every,
                Check(from.Continuous),
                Check(from.Infimum),
                Check(from.Supremum)
            ),
            (IsOdd odd, FromForm) => BySymmetry(odd),
            (HasProperty has, FromForm) => ByForm(has),
            (Not not, FromForm) => ByForm(not),
            _ => throw new RefusalException(
                nameof(Check),
                $"evidence of the kind {evidence.GetType().Name} does not prove: {claim.Statement}"
            ),
        };

    // A rule that computes its conclusion from premises may conclude something else than what is claimed.
    private Theorem Stating(Claim claim) =>
        Claim == claim
            ? this
            : throw new RefusalException(nameof(Check), $"the premises prove something else: {Statement}");
}
