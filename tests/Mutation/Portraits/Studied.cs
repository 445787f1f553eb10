using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Mutation.Portraits;

/// <summary>Functions under study, reports of what is known of one, and theorems as short texts.</summary>
internal static class Studied
{
    public static Expression F(string text) => Expression.Parse(text);

    public static FunctionStudy Study(string function) => new(F(function), new(TimeSpan.FromMinutes(1)));

    /// <summary>A report in which nothing is decided but a property and the extremes that are given.</summary>
    public static ActivationReport Report(
        string function,
        Property property = Property.Total,
        Verdict? verdict = null,
        ExtremeEnclosure? infimum = null,
        ExtremeEnclosure? supremum = null
    ) =>
        new(
            F(function),
            null,
            Enum.GetValues<Property>()
                .ToDictionary(
                    one => one,
                    one => one == property && verdict is not null ? verdict : new Verdict.Undecided("")
                ),
            infimum ?? ExtremeEnclosure.None,
            supremum ?? ExtremeEnclosure.None,
            ExtremeEnclosure.None
        );

    /// <summary>A break as "Kink 0: 0 and 1".</summary>
    public static string Text(BreakPoint? point) =>
        point is null ? "null" : $"{point.Kind} {point.At}: {Limit(point.Left)} and {Limit(point.Right)}";

    /// <summary>A limit as a number, "inf", "about 1.57", "none" where there is shown to be none, or "?".</summary>
    public static string Limit(Theorem? theorem) =>
        theorem?.Claim switch
        {
            LimitIsInfinite infinite => infinite.IsPositive ? "inf" : "-inf",
            LimitBetween limit => limit.Low == limit.High
                ? limit.Low.ToString()
                : FormattableString.Invariant($"about {limit.Low.ToDouble():0.##}"),
            Not => "none",
            _ => "?",
        };

    public static Rational? Number(string? text) => text is null ? null : Rational.Parse(text, null);
}
