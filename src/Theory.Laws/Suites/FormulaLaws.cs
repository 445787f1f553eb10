using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.FormulaSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of formulas: they are read as they are written, and mean what mathematics has them mean.</summary>
public static class FormulaLaws
{
    /// <summary>The laws, with this library's formulas.</summary>
    public static LawSuite<FormulaSubject> Suite =>
        new(
            "formulas",
            FormulaSubject.Ours,
            [
                Equation(
                    new(
                        "formula-text-round-trip",
                        0,
                        "a printed formula is read back as itself",
                        "parse(print(f)) = f"
                    ),
                    Cases
                        .From(ExpressionGenerator.Formulas(40))
                        .Cover("a choice", 10, f => f.ToString().Contains("piecewise", StringComparison.Ordinal))
                        .Cover("more than ten parts", 30, f => f.Count > 10),
                    (s, f) => s.Parse(s.Print(f)),
                    (_, f) => f
                ),
                Equation(
                    new(
                        "formula-operators-bind-as-in-mathematics",
                        0,
                        "operators bind as in mathematics, and associate as they do there",
                        "-x^2 = -(x^2), a - b - c = (a - b) - c, a^b^c = a^(b^c), ..."
                    ),
                    Cases.All(Anchors),
                    (s, c) => s.At(s.Parse(c.Text), c.X),
                    (_, c) => new Value.Exact(c.Value)
                ),
                Equation(
                    new(
                        "formula-activations-have-their-values",
                        0,
                        "activations at rational points have the values of their definitions",
                        "relu(x) = max(0, x), step(x) = 1 for x > 0 else 0, sign(0) = 0, ..."
                    ),
                    Cases.All(Activations),
                    (s, c) => s.At(s.Parse(c.Text), c.X),
                    (_, c) => new Value.Exact(c.Value)
                ),
                Equation(
                    new(
                        "formula-undefined-points",
                        0,
                        "a formula has no value where mathematics gives it none",
                        "log(0), sqrt(-1), 1/0 and 0^-1 are undefined, also inside other formulas"
                    ),
                    Cases.All(UndefinedPoints),
                    (s, c) => s.At(s.Parse(c.Text), c.X) is Value.Undefined,
                    (_, _) => true
                ),
            ]
        );

    private static FormulaValue[] Anchors =>
        [
            new("x", 7, 7),
            new("-x^2", 3, -9),
            new("(-x)^2", 3, 9),
            new("2^3^2", 0, 512),
            new("(2^3)^2", 0, 64),
            new("10 - x - 4", 3, 3),
            new("10 - (x - 4)", 3, 11),
            new("x/2/2", 12, 3),
            new("x/(2/2)", 12, 12),
            new("1 + 2*x", 5, 11),
            new("(1 + 2)*x", 5, 15),
            new("2*x^2", 3, 18),
            new("x^-2", 2, new(1, 4)),
            new("-2 - -x", 5, 3),
            new("1e-3*x", 1000, 1),
            new("1/3*x", 3, 1),
            new("max(x, 2)*min(x, 2)", 5, 10),
            new("piecewise(x < 1: 10; x <= 1: 20; else: 30)", 1, 20),
            new("piecewise(x > 1: 10; x >= 1: 20; else: 30)", 0, 30),
        ];

    private static IEnumerable<FormulaValue> Activations =>
        from activation in KnownActivation.All
        from halves in new[] { 0, 1, -1, 2, -2, 3, -3, 4, 5, -7, 13 }
        let x = new Rational(halves, 2)
        select new FormulaValue(activation.Text, x, activation.Apply(x));

    private static FormulaPoint[] UndefinedPoints =>
        [
            new("log(x)", 0),
            new("log(x)", -1),
            new("sqrt(x)", -1),
            new("1/x", 0),
            new("x^-1", 0),
            new("x^(1/2)", -4),
            new("x/x", 0),
            new("0*log(x)", 0),
            new("step(1/x)", 0),
            new("relu(sqrt(x))", -1),
            new("piecewise(x < 0: sqrt(x); else: x)", -1),
        ];
}
