using System.Globalization;
using System.Text.RegularExpressions;
using Theory.Functions;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static partial class FormulaMistakes
{
    private static FormulaSubject Ours => FormulaSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "print-without-parentheses",
                "formulas are printed without parentheses around sums",
                Ours with
                {
                    Print = f =>
                        f.ToString()
                            .Replace("(", "", StringComparison.Ordinal)
                            .Replace(")", "", StringComparison.Ordinal),
                },
                "(-2)^0",
                "formula-text-round-trip"
            ),
            Of(
                "print-through-six-digits",
                "fractions are printed to six decimals",
                Ours with
                {
                    Print = SixDigits,
                },
                "-7/6",
                "formula-text-round-trip"
            ),
            Of(
                "print-in-another-notation",
                "powers are printed as **",
                Ours with
                {
                    Print = f => f.ToString().Replace("^", "**", StringComparison.Ordinal),
                },
                "0^0",
                "formula-text-round-trip"
            ),
            Of(
                "minus-binds-tighter-than-power",
                "-x^2 is read as (-x)^2",
                Ours with
                {
                    Parse = text => Expression.Parse(MinusPower().Replace(text, "(-${a})^")),
                },
                "piecewise(4e-21^0 >= 0: 0; else: 0)",
                "formula-text-round-trip",
                "formula-operators-bind-as-in-mathematics"
            ),
            Of(
                "powers-to-the-left",
                "a^b^c is read as (a^b)^c",
                Ours with
                {
                    Parse = text => Expression.Parse(PowerTower().Replace(text, "(${a}^${b})^")),
                },
                "0^0^0",
                "formula-text-round-trip",
                "formula-operators-bind-as-in-mathematics"
            ),
            Of(
                "differences-to-the-right",
                "a - b - c is read as a - (b - c)",
                Ours with
                {
                    Parse = text => Expression.Parse(Differences().Replace(text, "${a} - (${b} - ${c})")),
                },
                "10 - x - 4 at x = 3",
                "formula-operators-bind-as-in-mathematics"
            ),
            Of(
                "step-is-1-at-0",
                "step(0) is taken to be 1",
                Ours with
                {
                    At = (f, x) => Replacing(f, "step", "1 - step(-({0}))").At(x),
                },
                "step(x) at x = 0",
                "formula-activations-have-their-values"
            ),
            Of(
                "sign-is-1-at-0",
                "sign(0) is taken to be 1",
                Ours with
                {
                    At = (f, x) => Replacing(f, "sign", "2*(1 - step(-({0}))) - 1").At(x),
                },
                "sign(x) at x = 0",
                "formula-activations-have-their-values"
            ),
            Of(
                "relu-is-the-size",
                "relu is mixed up with abs",
                Ours with
                {
                    At = (f, x) => Replacing(f, "relu", "abs({0})").At(x),
                },
                "relu(x) at x = -1/2",
                "formula-activations-have-their-values"
            ),
            Of(
                "formula-floor-towards-zero",
                "floor cuts off towards 0",
                Ours with
                {
                    At = (f, x) => Replacing(f, "floor", "sign({0})*floor(abs({0}))").At(x),
                },
                "floor(x) at x = -1/2",
                "formula-activations-have-their-values"
            ),
            Of(
                "undefined-is-zero",
                "where there is no value the value is 0",
                Ours with
                {
                    At = (f, x) => f.At(x) is Value.Undefined ? new Value.Exact(Rational.Zero) : f.At(x),
                },
                "log(x) at x = 0",
                "formula-undefined-points"
            ),
            Of(
                "zero-times-anything-is-zero",
                "0 times what is undefined is 0",
                Ours with
                {
                    At = (f, x) =>
                        f is Expression.Product { Left: Expression.Number { Value.IsZero: true } }
                            ? new Value.Exact(Rational.Zero)
                            : f.At(x),
                },
                "0*log(x) at x = 0",
                "formula-undefined-points"
            ),
        ];

    private static WrongModel<FormulaSubject> Of(
        string id,
        string mistake,
        FormulaSubject subject,
        string counterexample,
        params string[] killers
    ) => new(FormulaLaws.Suite, id, mistake, subject, killers, counterexample);

    // Replaces the applications of a function in the printed formula, where its argument has no parentheses of its own.
    private static Expression Replacing(Expression formula, string function, string by) =>
        Expression.Parse(
            Regex.Replace(
                formula.ToString(),
                function + @"\((?<argument>[^()]*)\)",
                match => "(" + by.Replace("{0}", match.Groups["argument"].Value, StringComparison.Ordinal) + ")",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            )
        );

    private static string SixDigits(Expression formula) =>
        Fractions()
            .Replace(
                formula.ToString(),
                match =>
                    Math.Round(Rational.Parse(match.Value).ToDouble(), 6)
                        .ToString("0.######", CultureInfo.InvariantCulture)
            );

    [GeneratedRegex(@"(?<!\w)[0-9]+/[1-9][0-9]*(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Fractions();

    [GeneratedRegex(@"-(?<a>\w+)\^", RegexOptions.None, 1000)]
    private static partial Regex MinusPower();

    [GeneratedRegex(@"(?<a>\w+)\^(?<b>\w+)\^", RegexOptions.None, 1000)]
    private static partial Regex PowerTower();

    [GeneratedRegex(@"(?<a>\w+) - (?<b>\w+) - (?<c>\w+)", RegexOptions.None, 1000)]
    private static partial Regex Differences();
}
