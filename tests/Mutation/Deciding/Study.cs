using Theory.Analysis;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers.Deciders;

namespace Theory.Mutation.Deciding;

/// <summary>Studies of formulas, and evidence in short words.</summary>
internal static class Study
{
    /// <summary>A limit of work that is over before it begins.</summary>
    public static WorkLimit NoTime => new(TimeSpan.FromTicks(-1));

    public static FunctionStudy Of(string formula) => new(Expression.Parse(formula), WorkLimit.Default);

    public static FunctionStudy WithoutTime(string formula) => new(Expression.Parse(formula), NoTime);

    public static string Words(this Evidence evidence) =>
        evidence switch
        {
            OnePoint point => $"at {point.X}",
            EnclosedPoint point => $"near {point.X}",
            ConstantPoint constant => $"at {Math.Round(new Sampler(constant.Point).At(0) / Math.PI, 12)} pi",
            Between between => $"{between.Low} to {between.High} by {between.Precision}",
            OneApproach approach => Words(approach.Way),
            TwoApproaches two => $"{Words(two.First)} and {Words(two.Second)}",
            FiniteDifference difference =>
                $"order {difference.Order} from {difference.Start} by {difference.Step}, {difference.Precision} bits",
            _ => evidence.GetType().Name,
        };

    public static string Words(this IEnumerable<Evidence> tries) => string.Join("; ", tries.Select(Words));

    private static string Words(Approach way) =>
        $"{way.Cell.Kind} {way.Cell.Low} {way.Cell.High}{(way.Phase is { } phase ? $" at {phase.Turn}" : "")}";
}
