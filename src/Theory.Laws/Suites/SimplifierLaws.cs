using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.SimplifierSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of simplification: a simpler formula has the same values, and is undefined where the first one was.</summary>
public static class SimplifierLaws
{
    /// <summary>The laws, with this library's simplifier.</summary>
    public static LawSuite<SimplifierSubject> Suite =>
        new(
            "simplification",
            SimplifierSubject.Ours,
            [
                Equation(
                    new(
                        "simplifier-keeps-values",
                        6,
                        "a simplified formula has the values of the formula",
                        "simplify(f)(x) = f(x) where f(x) is exactly known, as sqrt(x^2) = |x|"
                    ),
                    Cases.All(Points.Where(c => At(c.Text, c.X) is Value.Exact)),
                    (s, c) => s.Simplify(Expression.Parse(c.Text)).At(c.X),
                    (_, c) => At(c.Text, c.X)
                ),
                Equation(
                    new(
                        "simplifier-keeps-undefined-points",
                        6,
                        "a simplified formula is undefined where the formula is",
                        "simplify(f)(x) is undefined where f(x) is, as x/x at 0"
                    ),
                    Cases.All(Points.Where(c => At(c.Text, c.X) is Value.Undefined)),
                    (s, c) => s.Simplify(Expression.Parse(c.Text)).At(c.X) is Value.Undefined,
                    (_, _) => true
                ),
                Equation(
                    new(
                        "simplifier-settles-at-once",
                        6,
                        "simplifying twice is simplifying once",
                        "simplify(simplify(f)) = simplify(f)"
                    ),
                    Cases.From(ExpressionGenerator.Formulas(10)).Cover("more than five parts", 30, f => f.Count > 5),
                    (s, f) => s.Simplify(s.Simplify(f)),
                    (s, f) => s.Simplify(f)
                ),
            ]
        );

    private static string[] Texts =>
        [
            "x + 0",
            "1*x",
            "x - x",
            "x/x",
            "x^0",
            "0*x",
            "0*log(x)",
            "sqrt(x^2)",
            "sqrt(x)^2",
            "(x^2)^(1/2)",
            "abs(x)",
            "abs(-x)",
            "relu(-x)",
            "-(x - 1)",
            "(x + 1)^2",
            "x^2/x",
            "1/(1/x)",
            "log(exp(x))",
            "exp(log(x))",
            "max(x, x/2)",
            "step(2*x)",
            "step(-x)",
            "sign(x)*abs(x)",
            "x*x^-1",
            "(x - 1)/(x - 1)",
            "piecewise(x < 0: -x; else: x)",
        ];

    private static IEnumerable<FormulaPoint> Points =>
        from x in new Rational[] { 0, 1, -1, 2, -2, new(1, 2), new(-1, 2) }
        from text in Texts
        select new FormulaPoint(text, x);

    private static Value At(string text, Rational x) => Expression.Parse(text).At(x);
}
