using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>The highest number that a function is proved to reach, or to come as near to as one likes.</summary>
/// <param name="study">The study of the function, for where to look.</param>
/// <param name="function">The function, or its opposite.</param>
/// <param name="claim">The claim that a number is reached.</param>
internal sealed class HighestKnown(FunctionStudy study, Expression function, Func<Rational, Claim> claim)
{
    private const int Precision = 96;
    private const int LargestDenominator = 1_000_000;

    private readonly Formula _formula = Formula.Of(function);
    private readonly Sampler _values = new(function);
    private double _best = double.NegativeInfinity;

    /// <summary>The number; null where none is proved.</summary>
    public Rational? Number { get; private set; }

    /// <summary>The theorem of it; null where none is proved.</summary>
    public Theorem? Theorem { get; private set; }

    /// <summary>The number, or where none is proved the largest of the sampled values.</summary>
    public double Guess =>
        Theorem is null ? study.Grid.Select(_values.At).Where(double.IsFinite).DefaultIfEmpty(0).Max() : _best;

    /// <summary>Looks at the limits of the function, and then at its peaks.</summary>
    public HighestKnown Search()
    {
        study.Limit.Share(4).ForEach(study.Approaches.Concat(study.PhasedApproaches), OfferLimit);
        study.Limit.Share(4).ForEach(Peaks.Of(study, _values.At), OfferValue);
        return this;
    }

    private void OfferLimit(Approach way)
    {
        var tendency = FunctionStudy.Guarded(() => way.TendencyOf(_formula), Tendency.Unknown);
        if (tendency.Limit is { Lower.IsFinite: true } limit)
        {
            Offer(new OneApproach(way), tendency.Exact?.Rational ?? ExtremeSearch.RationalBelow(limit.Lower.Value));
        }
    }

    private void OfferValue(double x)
    {
        var point = SpecialPoints.Near(x, 1e-12);
        if ((ExactAt(point) ?? LowestAt(point)) is { } value)
        {
            Offer(new EnclosedPoint(point, Precision), value);
        }
    }

    private void Offer(Evidence evidence, Rational number)
    {
        var value = number.ToDouble();
        if (
            value > _best
            && double.IsFinite(value)
            && FunctionStudy.Try(() => Theorem.Check(claim(number), evidence)) is { } theorem
        )
        {
            (_best, Number, Theorem) = (value, number, theorem);
        }
    }

    private Rational? ExactAt(Rational x) =>
        function.At(x) is Value.Exact(var value) && value.Denominator < LargestDenominator ? value : null;

    private Rational? LowestAt(Rational x)
    {
        var lowest = Examiner.AtPoint(_formula, x, Precision).Span.Values.Lower;
        return lowest.IsFinite ? ExtremeSearch.RationalBelow(lowest.Value) : null;
    }
}
