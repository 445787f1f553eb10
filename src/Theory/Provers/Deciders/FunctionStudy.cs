using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Provers.Deciders;

/// <summary>A function under study: what the deciders share, and how they turn evidence into verdicts.</summary>
internal sealed class FunctionStudy
{
    private List<double>? _grid;
    private Sampler? _values;
    private Expression? _derivative;
    private List<Approach>? _approaches;
    private bool _isCut;

    public FunctionStudy(Expression function, WorkLimit limit)
    {
        Function = function;
        Limit = limit;
        Special = limit.Within(() => Guarded(() => SpecialPoints.Of(function), SpecialPoints.None), SpecialPoints.None);
    }

    public Expression Function { get; }

    /// <summary>The work for one answer.</summary>
    public WorkLimit Limit { get; private set; }

    public SpecialPoints Special { get; }

    /// <summary>The derivative.</summary>
    public Expression Derivative => _derivative ??= Function.Derivative();

    /// <summary>Values of the function in doubles.</summary>
    public Sampler Values => _values ??= new(Function);

    /// <summary>Points at which to sample, from left to right.</summary>
    public IReadOnlyList<double> Grid => _grid ??= SampleGrid.Around(Special.Rational);

    /// <summary>Ways to the infinities and to both sides of the special points.</summary>
    public IReadOnlyList<Approach> Approaches => _approaches ??= [.. Ways.To(Special.Rational)];

    /// <summary>Ways with a frequency of their own.</summary>
    public IEnumerable<Approach> PhasedApproaches => Ways.Phased(Function, Approaches);

    /// <summary>The verdicts so far, for deciders that build on others.</summary>
    public Dictionary<Property, Verdict> Known { get; } = [];

    /// <summary>Leaves half of the work for one answer to another study.</summary>
    public void LeaveHalf() => Limit = Limit.Share(2);

    public HasProperty Claim(Property property) => new(property, Function);

    /// <summary>Whether a property was refuted before.</summary>
    public bool IsRefuted(Property property) => Known.GetValueOrDefault(property) is Verdict.Refuted;

    public bool IsProved(Property property) => Known.GetValueOrDefault(property) is Verdict.Proved;

    /// <summary>The theorem that a rule gives, or null where the kernel refuses.</summary>
    public static Theorem? Try(Func<Theorem> rule) => Guarded<Theorem?>(rule, null);

    /// <summary>A result, or another one where a formula grows over a limit on the way.</summary>
    public static T Guarded<T>(Func<T> compute, T otherwise)
    {
        try
        {
            return compute();
        }
        catch (Exception e) when (e is RefusalException or ArgumentException or ArithmeticException)
        {
            return otherwise;
        }
    }

    /// <summary>Decides a property and keeps the verdict.</summary>
    public void Decide(Property property, Func<Verdict> decide)
    {
        _isCut = false;
        var verdict = Limit.Within(
            () => Guarded(decide, new Verdict.Undecided("a formula on the way grew too large")),
            new Verdict.Undecided("the time was over before the search was")
        );
        Known[property] =
            _isCut && verdict is Verdict.Undecided(var because)
                ? new Verdict.Undecided($"{because}; the time was over before everything was tried")
                : verdict;
    }

    /// <summary>Tries pieces of evidence against a property until the kernel accepts one.</summary>
    public Theorem? Refute(Property property, IEnumerable<Evidence> tries, WorkLimit limit) =>
        FirstAccepted(new Not(Claim(property)), tries, limit);

    /// <summary>Tries pieces of evidence for a claim until the kernel accepts one.</summary>
    public Theorem? FirstAccepted(Claim claim, IEnumerable<Evidence> tries, WorkLimit limit)
    {
        var isEnded = false;
        var accepted = limit.Within(
            () =>
            {
                var theorem = tries
                    .Select(evidence => Try(() => Theorem.Check(claim, evidence)))
                    .FirstOrDefault(theorem => theorem is not null);
                isEnded = true;
                return theorem;
            },
            null
        );
        _isCut |= !isEnded;
        return accepted;
    }

    /// <summary>Looks for a cover that proves a property: first with modest, then with finer settings.</summary>
    public (Theorem? Theorem, string Resisted) ProveByCover(
        Property property,
        Func<Settings, CellTest> test,
        IReadOnlyList<Rational> special,
        WorkLimit limit,
        bool isRightOnly = false
    )
    {
        CoverSearch? search = null;
        var theorem = limit.Within(
            () =>
            {
                foreach (var settings in Refinements)
                {
                    search = new CoverSearch(test(settings));
                    if (
                        search.Prove(Claim(property), special, isRightOnly, isRightOnly ? null : Special.Joints) is
                        { } proved
                    )
                    {
                        return proved;
                    }
                }

                return null;
            },
            null
        );
        return (theorem, search?.Resisted ?? "the formula");
    }

    public static IEnumerable<Settings> Refinements => [Settings.Default, new(160, 9)];
}
