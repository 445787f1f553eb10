using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Provers;

/// <summary>Says which output activations go with a target, from the range of the target, each with the theorem that shows it.</summary>
public static class Advisor
{
    /// <summary>The activations in use on outputs of one number: for regression, for two classes, and for targets that are bounded or never negative.</summary>
    public static IReadOnlyList<NamedActivation> Outputs =>
        [
            new("identity", Expression.X, "folklore"),
            .. ActivationCatalogue.All.Where(one => one.Name is "sigmoid" or "tanh" or "relu" or "softplus"),
        ];

    /// <summary>What is proved of each output activation for a target.</summary>
    /// <param name="target">The values that the target takes.</param>
    /// <exception cref="ArgumentException">The range is empty, or a single number.</exception>
    public static IReadOnlyList<Advice> Advise(NumberRange target) =>
        [.. Outputs.Select(output => Judge(output.Name, output.Function, target))];

    /// <summary>What is proved of one function for a target.</summary>
    /// <param name="name">Its name, for the advice.</param>
    /// <param name="function">The function.</param>
    /// <param name="target">The values that the target takes.</param>
    /// <exception cref="ArgumentException">The range is empty, or a single number.</exception>
    public static Advice Judge(string name, Expression function, NumberRange target)
    {
        if (!target.IsSound || target.Low == target.High && target.Low is not null)
        {
            throw new ArgumentException($"The range {target} holds less than two numbers.", nameof(target));
        }

        var report = ActivationDecider.Decide(function);
        var study = new FunctionStudy(function, WorkLimit.Default);
        if (RangeProver.Tightest(study, report) is { Claim: ValuesIn { Range: var own } } within)
        {
            if (Missed(own, target) is { } missed)
            {
                return new(name, function, Fitness.Misses, Theorem.ByRange(new(function, missed), within));
            }
        }

        if (RangeProver.Between(report, target.Low, target.High) is not { } inside)
        {
            return new(name, function, Fitness.Undecided, null);
        }

        return RangeProver.Values(study, NumberRange.Closed(target.Low, target.High)) is { } whole
                ? new(name, function, Fitness.Fits, Theorem.ByParts(inside, whole))
            : Beyond(report, target) is { } beyond
                ? new(name, function, Fitness.GoesBeyond, Theorem.ByParts(inside, beyond))
            : new(name, function, Fitness.Undecided, null);
    }

    // A value strictly inside the target's range that lies outside of the function's.
    private static Rational? Missed(NumberRange own, NumberRange target)
    {
        var inside = NumberRange.Open(target.Low, target.High);
        return new[]
        {
            Above(own.High is { } high && target.Low > high ? target.Low : own.High, target.High),
            Below(own.Low is { } low && target.High < low ? target.High : own.Low, target.Low),
        }
            .OfType<Rational>()
            .Where(value => inside.Contains(value) && !own.Contains(value))
            .Select(value => (Rational?)value)
            .FirstOrDefault();
    }

    // A value that the function takes and the target does not.
    private static Theorem? Beyond(ActivationReport report, NumberRange target)
    {
        var (low, high) = (report.Infimum.High, report.Supremum.Low);
        if (RangeProver.Between(report, low, high) is not { Claim: TakesEvery { Range: var taken } } every)
        {
            return null;
        }

        return new[] { Above(target.High, high), Below(target.Low, low) }
            .OfType<Rational>()
            .Where(value => taken.Contains(value))
            .Select(value => FunctionStudy.Try(() => Theorem.ByRange(new TakesValue(report.Function, value), every)))
            .FirstOrDefault(theorem => theorem is not null);
    }

    // A number above an end and, where there is one, below the limit.
    private static Rational? Above(Rational? end, Rational? limit) =>
        end is not { } from ? null
        : limit is { } to ? (from + to) / 2
        : from.Floor() + 1;

    private static Rational? Below(Rational? end, Rational? limit) =>
        end is not { } from ? null
        : limit is { } to ? (from + to) / 2
        : from.Floor() - 1;
}
