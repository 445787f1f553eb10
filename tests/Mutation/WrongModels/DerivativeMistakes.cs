using Theory.Functions;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;

namespace Theory.Mutation.WrongModels;

internal static class DerivativeMistakes
{
    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "power-keeps-its-exponent",
                "(x^n)' = n x^n",
                new() { Power = (b, n, d) => n * b.Pow(n) * d(b) },
                "p = x, q = 0, x = 0",
                "derivative-of-polynomials",
                "derivative-of-products",
                "derivative-of-quotients",
                "derivative-of-compositions",
                "derivative-of-elementary-functions"
            ),
            Of(
                "power-without-factor",
                "(x^n)' = x^(n - 1), the factor n forgotten",
                new() { Power = (b, n, d) => b.Pow(n - 1) * d(b) },
                "p = x^2, q = 0, x = 1",
                "derivative-of-polynomials",
                "derivative-of-products",
                "derivative-of-quotients",
                "derivative-of-compositions",
                "derivative-of-elementary-functions"
            ),
            Of(
                "constant-stays",
                "a constant is its own derivative",
                new() { Number = value => value },
                "p = 1, q = 0, x = 0",
                "derivative-of-polynomials",
                "derivative-of-products",
                "derivative-of-compositions",
                "derivative-of-elementary-functions"
            ),
            Of(
                "product-of-slopes",
                "(p q)' = p' q', but for numbers as factors",
                new() { Product = (p, q, d) => p is Expression.Number ? p * d(q) : d(p) * d(q) },
                "p = 1, q = x, x = 0",
                "derivative-of-products"
            ),
            Of(
                "product-subtracted",
                "(p q)' = p' q - p q', but for numbers as factors",
                new() { Product = (p, q, d) => p is Expression.Number ? p * d(q) : d(p) * q - p * d(q) },
                "p = 1, q = x, x = 0",
                "derivative-of-products"
            ),
            Of(
                "quotient-of-slopes",
                "(p / q)' = p' / q'",
                new() { Quotient = (p, q, d) => d(p) / d(q) },
                "p = 0, q = 0, x = 0",
                "derivative-of-quotients"
            ),
            Of(
                "quotient-turned-round",
                "(p / q)' = (p q' - p' q) / q^2",
                new() { Quotient = (p, q, d) => (p * d(q) - d(p) * q) / q.Pow(2) },
                "p = 1, q = x, x = 0",
                "derivative-of-quotients"
            ),
            Of(
                "quotient-without-square",
                "(p / q)' = (p' q - p q') / q",
                new() { Quotient = (p, q, d) => (d(p) * q - p * d(q)) / q },
                "p = 1, q = x, x = 2",
                "derivative-of-quotients"
            ),
            Of(
                "chain-without-inner-slope",
                "(b^n)' = n b^(n - 1), the inner slope forgotten",
                new() { Power = (b, n, _) => n * b.Pow(n - 1) },
                "p = x, q = 0, x = 0",
                "derivative-of-compositions"
            ),
            Of(
                "chain-at-x",
                "(b^n)' = n x^(n - 1) b', the outer slope taken at x",
                new() { Power = (b, n, d) => n * Expression.X.Pow(n - 1) * d(b) },
                "p = x^2, q = 2*x, x = 1",
                "derivative-of-compositions"
            ),
            Of(
                "functions-without-inner-slope",
                "f(u)' = f'(u), the inner slope forgotten",
                new() { Inner = (_, _) => 1 },
                "exp(3*x) at x = 1",
                "derivative-of-elementary-functions"
            ),
            Of(
                "sigmoid-formula-without-1-less-s",
                "sigmoid' = sigmoid",
                new() { Sigmoid = u => Expression.Parse($"sigmoid({u})") },
                "sigmoid(x) at x = 1",
                "derivative-of-elementary-functions"
            ),
        ];

    private static WrongModel<DerivativeSubject> Of(
        string id,
        string mistake,
        RulesOfCalculus rules,
        string counterexample,
        params string[] killers
    ) =>
        new WrongModel<DerivativeSubject>(
            DerivativeLaws.Suite,
            id,
            mistake,
            new(rules.Derivative),
            killers,
            counterexample
        );
}
