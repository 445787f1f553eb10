using Theory.Analysis;
using Theory.Claims;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;

namespace Theory.Provers.Portraits;

/// <summary>Finds limits of a function and its one-sided slopes.</summary>
internal static class LimitProver
{
    /// <summary>The theorem of the limit of f, or that there is none; null where neither is found.</summary>
    public static Theorem? Find(FunctionStudy study, Destination destination) =>
        Find(study, Followed.Value, destination) ?? Absent(study, destination);

    /// <summary>The theorem of the limit, finite or infinite; null where none is found.</summary>
    public static Theorem? Find(FunctionStudy study, Followed followed, Destination destination)
    {
        var formula = Formula.Of(study.Function);
        foreach (var way in study.Approaches.Where(way => Leads(way, destination)))
        {
            var tendency = FunctionStudy.Guarded(
                () => followed == Followed.Value ? way.TendencyOf(formula) : way.QuotientOf(formula),
                Tendency.Unknown
            );
            Claim? claim =
                tendency.Infinity != 0
                    ? new LimitIsInfinite(followed, study.Function, destination, tendency.Infinity == 1)
                : tendency.Exact?.Rational is { } exact
                    ? new LimitBetween(followed, study.Function, destination, exact, exact)
                : tendency.Limit is { IsBounded: true } limit
                    ? new LimitBetween(
                        followed,
                        study.Function,
                        destination,
                        limit.Lower.Value.Round(56, Rounding.Down).ToRational(),
                        limit.Upper.Value.Round(56, Rounding.Up).ToRational()
                    )
                : null;
            if (claim is not null && FunctionStudy.Try(() => Theorem.Check(claim, new OneApproach(way))) is { } theorem)
            {
                return theorem;
            }
        }

        return null;
    }

    /// <summary>The theorem that f has no limit; null where none is found.</summary>
    public static Theorem? Absent(FunctionStudy study, Destination destination)
    {
        var claim = new HasLimit(study.Function, destination);
        foreach (var way in study.Approaches.Where(way => Leads(way, destination)))
        {
            if (FunctionStudy.Try(() => Theorem.ByLimit(claim, new OneApproach(way))) is { } undefined)
            {
                return undefined;
            }
        }

        foreach (
            var group in study
                .PhasedApproaches.Where(way => Leads(way, destination))
                .GroupBy(way => (way.Cell, way.Phase!.Angle))
        )
        {
            var ways = group.ToList();
            foreach (var other in ways.Skip(1))
            {
                var evidence = new TwoApproaches(ways[0], other);
                if (FunctionStudy.Try(() => Theorem.ByLimit(claim, evidence)) is { } absent)
                {
                    return absent;
                }
            }
        }

        return null;
    }

    private static bool Leads(Approach way, Destination destination) =>
        way.Cell.Kind switch
        {
            CellKind.LeftTail => destination.Course == Course.ToMinusInfinity,
            CellKind.RightTail => destination.Course == Course.ToPlusInfinity,
            CellKind.LeftOf => destination.Course == Course.FromBelow && way.Point == destination.Point,
            _ => destination.Course == Course.FromAbove && way.Point == destination.Point,
        };
}
