using Theory.Claims;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Kernel;

namespace Theory.Provers.Deciders;

/// <summary>A simpler formula of a function under study, under which its questions are easier: x for relu(x) - relu(-x).</summary>
internal sealed class Disguise
{
    private readonly Theorem _total;
    private readonly Theorem _otherTotal;

    private Disguise(FunctionStudy other, Theorem total, Theorem otherTotal)
    {
        Other = other;
        _total = total;
        _otherTotal = otherTotal;
    }

    /// <summary>The study of the function under the simpler formula.</summary>
    public FunctionStudy Other { get; }

    /// <summary>Whether the simpler formula is a polynomial.</summary>
    public bool IsPolynomial => Analysis.FormFacts.PolynomialDegree(Other.Function) is not null;

    /// <summary>The simpler formula that the normal form gives, where the function is known to be total; else null.</summary>
    public static Disguise? Of(FunctionStudy study)
    {
        if (
            study.Known.GetValueOrDefault(Property.Total) is not Verdict.Proved(var total)
            || NormalForm.Rewrite(study.Function) is not { } simpler
            || simpler.Count >= study.Function.Count
        )
        {
            return null;
        }

        var other = new FunctionStudy(simpler, study.Limit);
        other.Decide(Property.Total, () => TotalDecider.Decide(other));
        return other.Known[Property.Total] is Verdict.Proved(var otherTotal) ? new(other, total, otherTotal) : null;
    }

    /// <summary>A verdict on the simpler formula as one on the function.</summary>
    public Verdict Unmask(Claim claim, Verdict verdict) =>
        verdict.Match<Verdict>(
            proved => Unmask(claim, proved) is { } theorem ? new Verdict.Proved(theorem) : Unaccepted,
            refuted => Unmask(new Not(claim), refuted) is { } theorem ? new Verdict.Refuted(theorem) : Unaccepted,
            because => new Verdict.Undecided(because)
        );

    /// <summary>An enclosure under the simpler formula as one of the function's.</summary>
    public ExtremeEnclosure Unmask(Expression function, ExtremeEnclosure enclosure)
    {
        var (infinite, least, most) = (
            Unmask(function, enclosure.Infinite),
            Unmask(function, enclosure.AtLeast),
            Unmask(function, enclosure.AtMost)
        );
        return new(infinite, least, most, least is null ? null : enclosure.Low, most is null ? null : enclosure.High);
    }

    private static Verdict.Undecided Unaccepted => new("the normal forms did not carry the proof over");

    private Theorem? Unmask(Expression function, Theorem? theorem) =>
        theorem is null ? null : Unmask(AboutFunction.Of(theorem.Claim, function), theorem);

    private Theorem? Unmask(Claim claim, Theorem theorem) =>
        FunctionStudy.Try(() =>
            Theorem.ByEquality(claim, new(Other.Function, _total.Evidence, _otherTotal.Evidence, theorem.Evidence))
        );
}
