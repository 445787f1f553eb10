using Theory.Claims;
using Theory.Functions;
using Theory.Functions.NormalForms;
using Theory.Kernel;

namespace Theory.Provers.Deciders;

/// <summary>A simpler formula of a function under study, under which its questions are easier: x for relu(x) - relu(-x).</summary>
internal sealed class Disguise
{
    private readonly Theorem? _total;
    private readonly Theorem _otherTotal;

    private Disguise(FunctionStudy other, Theorem? total, Theorem otherTotal)
    {
        Other = other;
        _total = total;
        _otherTotal = otherTotal;
    }

    /// <summary>The study of the function under the simpler formula.</summary>
    public FunctionStudy Other { get; }

    /// <summary>Whether the function has a value everywhere and the simpler formula is a polynomial.</summary>
    public bool IsPolynomial => _total is not null && Analysis.FormFacts.PolynomialDegree(Other.Function) is not null;

    /// <summary>The simpler formula that the normal form gives, where it has a value everywhere; else null.</summary>
    public static Disguise? Of(FunctionStudy study)
    {
        if (NormalForm.Rewrite(study.Function) is not { } simpler || simpler.Count >= study.Function.Count)
        {
            return null;
        }

        var total = study.Known.GetValueOrDefault(Property.Total) is Verdict.Proved(var theorem) ? theorem : null;
        var other = new FunctionStudy(simpler, study.Limit.Share(2));
        other.Decide(Property.Total, () => TotalDecider.Decide(other));
        return other.Known[Property.Total] is Verdict.Proved(var otherTotal) ? new(other, total, otherTotal) : null;
    }

    /// <summary>A verdict on the simpler formula as one on the function; null where it does not carry over.</summary>
    public Verdict? Unmask(Claim claim, Verdict verdict) =>
        verdict.Match<Verdict?>(
            proved => Unmask(claim, proved) is { } theorem ? new Verdict.Proved(theorem) : null,
            refuted => Unmask(new Not(claim), refuted) is { } theorem ? new Verdict.Refuted(theorem) : null,
            _ => null
        );

    /// <summary>An enclosure with what is missing, or is better, taken over from one under the simpler formula.</summary>
    public ExtremeEnclosure Complete(Expression function, ExtremeEnclosure own, ExtremeEnclosure other)
    {
        var least = own.Low is null || other.Low > own.Low ? Unmask(function, other.AtLeast) : null;
        var most = own.High is null || other.High < own.High ? Unmask(function, other.AtMost) : null;
        return new(
            own.Infinite ?? Unmask(function, other.Infinite),
            least ?? own.AtLeast,
            most ?? own.AtMost,
            least is null ? own.Low : other.Low,
            most is null ? own.High : other.High
        );
    }

    private Theorem? Unmask(Expression function, Theorem? theorem) =>
        theorem is null ? null : Unmask(AboutFunction.Of(theorem.Claim, function), theorem);

    private Theorem? Unmask(Claim claim, Theorem theorem) =>
        FunctionStudy.Try(() =>
            Theorem.ByEquality(claim, new(Other.Function, _total?.Evidence, _otherTotal.Evidence, theorem.Evidence))
        );
}
