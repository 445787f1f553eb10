using Theory.Analysis;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Mutation.Cells;

/// <summary>Cells, and what is proved of a formula on one, as short texts.</summary>
internal static class Examined
{
    public static Expression F(string text) => Expression.Parse(text);

    /// <summary>The cell of a text: "line", "[0, 1]", "(0, 1]", "[0, 1)", "[1, inf)", "(-inf, -1]".</summary>
    public static Cell C(string text)
    {
        if (text == "line")
        {
            return Cell.Line;
        }

        var ends = text[1..^1].Split(", ");
        return ends switch
        {
            ["-inf", var high] => new(CellKind.LeftTail, default, Rational.Parse(high, null)),
            [var low, "inf"] => new(CellKind.RightTail, Rational.Parse(low, null), default),
            _ => new(
                text[0] == '(' ? CellKind.RightOf
                    : text[^1] == ')' ? CellKind.LeftOf
                    : CellKind.Closed,
                Rational.Parse(ends[0], null),
                Rational.Parse(ends[1], null)
            ),
        };
    }

    /// <summary>The ranges of a text: "-inf,0 1,2".</summary>
    public static ValueList<NumberRange> Ranges(string text, bool isClosed)
    {
        return
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(range => range.Split(','))
                .Select(ends =>
                    isClosed
                        ? NumberRange.Closed(End(ends[0]), End(ends[1]))
                        : NumberRange.Open(End(ends[0]), End(ends[1]))
                ),
        ];

        static Rational? End(string end) => end is "-inf" or "inf" ? null : Rational.Parse(end, null);
    }

    /// <summary>A way to the open end of a cell.</summary>
    public static Approach To(string cell) => new(C(cell), null, Settings.Default);

    /// <summary>What something tends to, as "inf", "3", "1/2*pi", "in [1, 2]", or "unknown".</summary>
    public static string Text(Tendency tendency) =>
        tendency.Infinity != 0 ? (tendency.Infinity > 0 ? "inf" : "-inf")
        : tendency.Exact is { } exact ? exact.ToString()
        : tendency.Limit is { } limit ? $"in {limit}"
        : "unknown";

    /// <summary>The cover with the cuts of a text: "-1 0! 1" with 0 special, "1 2@sqrt(2)" with a stretch around the square root of 2.</summary>
    public static Cover Cuts(string text) =>
        new(
            [
                .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(cut => cut.Split('@'))
                    .Select(cut => new Knot(
                        Rational.Parse(cut[0].TrimEnd('!'), null),
                        cut[0].EndsWith('!'),
                        cut.Length > 1 ? F(cut[1]) : null
                    )),
            ],
            Settings.Default
        );

    /// <summary>Whether a special point shows a property, with sides that are 1/2 long.</summary>
    public static bool HoldsAt(CellTest test, Rational point) =>
        test.HoldsAt(
            point,
            new(CellKind.LeftOf, point - new Rational(1, 2), point),
            new(CellKind.RightOf, point, point + new Rational(1, 2))
        );

    /// <summary>Whether a cell, or a number as a special point, shows a property.</summary>
    public static bool Shows(CellTest test, string where) =>
        where == "line" || where.Contains(',', StringComparison.Ordinal)
            ? test.Holds(C(where))
            : HoldsAt(test, Rational.Parse(where, null));

    /// <summary>The facts of a function on a cell as "everywhere [0, 1] crd": continuous, regular, differentiable.</summary>
    public static string On(string function, string cell, int precision = 64) =>
        Text(Examiner.On(Formula.Of(F(function)), C(cell), new(precision, 6)));

    public static string Text(Facts facts) =>
        facts.Definedness == Definedness.Nowhere
            ? "nowhere"
            : $"{facts.Definedness.ToString().ToLowerInvariant()} {facts.Span} "
                + (facts.IsContinuous ? "c" : "-")
                + (facts.IsRegular ? "r" : "-")
                + (facts.IsDifferentiable ? "d" : "-");

    /// <summary>The germ of a function on a cell as "2 y^3 + [-1, 1]"; "none" where there is none.</summary>
    public static string GermOn(string function, string cell) =>
        Text(Examiner.On(Formula.Of(F(function)), C(cell), Settings.Default).Germ);

    public static string Text(Germ? germ) =>
        germ is null ? "none"
        : germ.IsZero ? "0"
        : string.Join(
            " + ",
            germ.Terms.Select(term =>
                (
                    term.Coefficient.Exact is { } exact
                        ? exact.Rational?.ToString() ?? "c"
                        : $"{(term.Coefficient.IsConstant ? "in" : "")}{(Span)term.Coefficient.Range}"
                )
                + (term.Shape.Power.IsZero ? "" : $" y^{term.Shape.Power}")
                + (term.Shape.LogPower == 0 ? "" : $" L^{term.Shape.LogPower}")
                + string.Concat(term.Shape.Exponent.Select(one => $" e^({one.Factor.Exact?.Rational} y^{one.Power})"))
            )
        );
}
