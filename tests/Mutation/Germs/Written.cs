using System.Collections.Immutable;
using Theory.Analysis;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Mutation.Germs;

/// <summary>Spans, shapes and germs as one would write them on paper: "(0, 1]", "y^-1 log^2", "2 y + sqrt(3) + [0, 1] y^-1".</summary>
internal static class Written
{
    public const int Precision = 64;

    /// <summary>Of the half line [8, inf), with 4 terms a germ.</summary>
    public static Neighbourhood Near => new(8, Precision, 4);

    /// <summary>"(0, 1]", "(-inf, 2)".</summary>
    public static Span Span(string text)
    {
        var ends = text[1..^1].Split(',', StringSplitOptions.TrimEntries);
        return new(new(End(ends[0]), End(ends[1])), text[0] == '(', text[^1] == ')');
    }

    public static Interval Interval(string text) => Span(text).Values;

    /// <summary>An exact number; "[0,1]" for a coefficient that varies, "~[0,1]" for a number that is known to lie there.</summary>
    public static Coefficient Coefficient(string text) =>
        text[0] == '[' ? Analysis.Coefficient.Varying(Interval(text))
        : text[0] == '~' ? Analysis.Coefficient.Number(Interval(text[1..]))
        : Analysis.Coefficient.Of(Constant(text), Precision);

    public static Constant Constant(string text) => ConstantForm.Of(Expression.Parse(text))!;

    /// <summary>Powers "y^-1/2", "log^2" and exponentials "e^3y^2", between blanks; "1" without any.</summary>
    public static Shape Shape(string text)
    {
        var power = Rational.Zero;
        var logPower = 0;
        var exponent = new List<ExponentTerm>();
        foreach (var factor in text.Split(' ').Where(factor => factor != "1"))
        {
            if (factor.StartsWith("e^", StringComparison.Ordinal))
            {
                var parts = factor[2..].Split('y');
                exponent.Add(new(Raised(parts[1]), Coefficient(parts[0])));
            }
            else if (factor[0] == 'y')
            {
                power = Raised(factor[1..]);
            }
            else
            {
                logPower = (int)Raised(factor[3..]).Numerator;
            }
        }

        return new(power, logPower, [.. exponent]);
    }

    /// <summary>Terms between " + ", fastest growing first; "0" for none.</summary>
    public static Germ Germ(string text) => Analysis.Germ.FromTerms(Terms(text), Near)!;

    public static IEnumerable<Term> Terms(string text) =>
        text == "0"
            ? []
            : text.Split(" + ")
                .Select(term => term.Split(' ', 2))
                .Select(parts => new Term(
                    Coefficient(parts[0]),
                    parts.Length > 1 ? Shape(parts[1]) : Analysis.Shape.One
                ));

    public static string? Text(Germ? germ) =>
        germ is null ? null
        : germ.IsZero ? "0"
        : string.Join(
            " + ",
            germ.Terms.Select(term =>
                term.Shape.IsOne ? Text(term.Coefficient) : $"{Text(term.Coefficient)} {Text(term.Shape)}"
            )
        );

    public static string Text(Coefficient coefficient) =>
        coefficient.Exact?.Rational is { } number ? number.ToString()
        : coefficient.Exact is { } exact ? exact.ToString().Replace(" ", "", StringComparison.Ordinal)
        : (coefficient.IsConstant ? "~" : "") + Text(coefficient.Range);

    public static string? Text(Shape? shape)
    {
        if (shape is null)
        {
            return null;
        }

        var factors = ImmutableArray.CreateBuilder<string>();
        if (!shape.Power.IsZero)
        {
            factors.Add("y" + Raised(shape.Power));
        }

        if (shape.LogPower != 0)
        {
            factors.Add("log" + Raised(shape.LogPower));
        }

        factors.AddRange(shape.Exponent.Select(growth => $"e^{Text(growth.Factor)}y{Raised(growth.Power)}"));
        return factors.Count == 0 ? "1" : string.Join(' ', factors);
    }

    private static string Text(Interval range) => $"[{range.Lower.ToDecimalDown(6)},{range.Upper.ToDecimalUp(6)}]";

    private static string Raised(Rational power) => power == 1 ? "" : $"^{power}";

    private static Rational Raised(string power) => power.Length == 0 ? 1 : Rational.Parse(power[1..]);

    private static Bound End(string text) =>
        text switch
        {
            "-inf" => Bound.NegativeInfinity,
            "inf" => Bound.PositiveInfinity,
            _ => Numbers.Interval.Exactly(Rational.Parse(text), Precision).Lower,
        };
}
