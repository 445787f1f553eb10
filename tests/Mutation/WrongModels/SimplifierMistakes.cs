using Theory.Functions;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;

namespace Theory.Mutation.WrongModels;

internal static class SimplifierMistakes
{
    public static IEnumerable<WrongModel> All =>
        [
            Rewriting(
                "root-of-square-is-x",
                "sqrt(x^2) = x, forgetting that it is |x|",
                "sqrt(x^2)",
                "x",
                "sqrt(x^2) at x = -1",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "half-power-of-square-is-x",
                "(x^2)^(1/2) = x, multiplying the exponents",
                "(x^2)^(1/2)",
                "x",
                "(x^2)^(1/2) at x = -1",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "abs-of-minus-x",
                "|-x| = -|x|",
                "abs(-x)",
                "-abs(x)",
                "abs(-x) at x = 1",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "minus-over-a-difference",
                "-(x - 1) = -x - 1",
                "-(x - 1)",
                "-x - 1",
                "-(x - 1) at x = 0",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "square-of-a-sum",
                "(x + 1)^2 = x^2 + 1",
                "(x + 1)^2",
                "x^2 + 1",
                "(x + 1)^2 at x = 1",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "step-of-minus-x",
                "step(-x) = 1 - step(x), also at 0",
                "step(-x)",
                "1 - step(x)",
                "step(-x) at x = 0",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "relu-of-minus-x",
                "relu(-x) = -relu(x)",
                "relu(-x)",
                "-relu(x)",
                "relu(-x) at x = 1",
                "simplifier-keeps-values"
            ),
            Rewriting(
                "quotient-of-equals-is-1",
                "x/x = 1, also at 0",
                "x/x",
                "1",
                "x/x at x = 0",
                "simplifier-keeps-undefined-points"
            ),
            Rewriting(
                "cancelled-difference",
                "(x - 1)/(x - 1) = 1, also at 1",
                "(x - 1)/(x - 1)",
                "1",
                "(x - 1)/(x - 1) at x = 1",
                "simplifier-keeps-undefined-points"
            ),
            Rewriting(
                "double-reciprocal",
                "1/(1/x) = x, also at 0",
                "1/(1/x)",
                "x",
                "1/(1/x) at x = 0",
                "simplifier-keeps-undefined-points"
            ),
            Rewriting(
                "square-of-root-is-x",
                "sqrt(x)^2 = x, also below 0",
                "sqrt(x)^2",
                "x",
                "sqrt(x)^2 at x = -1",
                "simplifier-keeps-undefined-points"
            ),
            Rewriting(
                "exp-of-log-is-x",
                "exp(log(x)) = x, also at 0 and below",
                "exp(log(x))",
                "x",
                "exp(log(x)) at x = 0",
                "simplifier-keeps-undefined-points"
            ),
            Rewriting(
                "zero-times-log",
                "0 log(x) = 0, also at 0 and below",
                "0*log(x)",
                "0",
                "0*log(x) at x = 0",
                "simplifier-keeps-undefined-points"
            ),
            Of(
                "simplifier-turns-sums-round",
                "the terms of a sum are exchanged each time",
                f => f is Expression.Sum(var left, var right) ? right + left : f,
                "0 + 1",
                "simplifier-settles-at-once"
            ),
            Of("simplifier-adds-0", "0 is added, each time", f => f + 0, "0", "simplifier-settles-at-once"),
        ];

    private static WrongModel<SimplifierSubject> Rewriting(
        string id,
        string mistake,
        string formula,
        string by,
        string counterexample,
        params string[] killers
    )
    {
        var (from, to) = (Expression.Parse(formula), Expression.Parse(by));
        return Of(id, mistake, f => f == from ? to : f.Simplify(), counterexample, killers);
    }

    private static WrongModel<SimplifierSubject> Of(
        string id,
        string mistake,
        Func<Expression, Expression> simplify,
        string counterexample,
        params string[] killers
    ) => new(SimplifierLaws.Suite, id, mistake, new(simplify), killers, counterexample);
}
