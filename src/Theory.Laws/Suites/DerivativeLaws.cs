using Theory.Algebra;
using Theory.Functions;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Generators.PolynomialCase;
using static Theory.Laws.Law<Theory.Laws.Subjects.DerivativeSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of derivatives: the rules of calculus on polynomials, exactly, and the derivatives of the elementary functions.</summary>
public static class DerivativeLaws
{
    /// <summary>The laws, with this library's derivatives.</summary>
    public static LawSuite<DerivativeSubject> Suite =>
        new(
            "derivatives",
            DerivativeSubject.Ours,
            [
                Rule(
                    new(
                        "derivative-of-polynomials",
                        6,
                        "a polynomial is differentiated power by power",
                        "(a x^n)' = n a x^(n - 1)"
                    )
                    {
                        Beside = "It is the first rule that is taught, and its counterexamples have one polynomial.",
                    },
                    c => Of(c.P, Expression.X),
                    c => SlopeAt(c.P, c.X)
                ),
                Rule(
                    new(
                        "derivative-of-products",
                        6,
                        "a product is differentiated factor by factor",
                        "(p q)' = p' q + p q'"
                    ),
                    c => Of(c.P, Expression.X) * Of(c.Q, Expression.X),
                    c => SlopeAt(c.P, c.X) * At(c.Q, c.X) + At(c.P, c.X) * SlopeAt(c.Q, c.X)
                ),
                Rule(
                    new(
                        "derivative-of-quotients",
                        6,
                        "a quotient is differentiated by the quotient rule",
                        "(p / q)' = (p' q - p q') / q^2 , with q + 1 for q where q(x) = 0"
                    ),
                    c => Of(c.P, Expression.X) / Of(Divisor(c), Expression.X),
                    c =>
                        (SlopeAt(c.P, c.X) * At(Divisor(c), c.X) - At(c.P, c.X) * SlopeAt(Divisor(c), c.X))
                        / At(Divisor(c), c.X).Pow(2)
                ),
                Rule(
                    new(
                        "derivative-of-compositions",
                        6,
                        "the slope of a composition is the product of the slopes (chain rule)",
                        "p(q(x))' = p'(q(x)) q'(x)"
                    ),
                    c => Of(c.P, Of(c.Q, Expression.X)),
                    c => SlopeAt(c.P, At(c.Q, c.X)) * SlopeAt(c.Q, c.X)
                ),
                Equation(
                    new(
                        "derivative-of-elementary-functions",
                        6,
                        "the elementary functions have the derivatives that calculus gives them, also inside others",
                        "sigmoid' = s (1 - s), tanh' = 1 - t^2, exp(3x)' = 3 exp(3x), ..., within 1e-12"
                    ),
                    Cases.All(Known),
                    (s, c) => SmoothSubject.Evaluate(s.Derivative(Expression.Parse(c.Function)))(c.X),
                    (_, c) => SmoothSubject.Evaluate(Expression.Parse(c.Derivative))(c.X),
                    Nearly.Equal
                ),
            ]
        );

    private static IEnumerable<KnownDerivative> Known =>
        from pair in new (string Function, string Derivative)[]
        {
            ("exp(x)", "exp(x)"),
            ("exp(3*x)", "3*exp(3*x)"),
            ("log(x)", "1/x"),
            ("sqrt(x)", "1/(2*sqrt(x))"),
            ("sin(x)", "cos(x)"),
            ("cos(x)", "-sin(x)"),
            ("atan(x)", "1/(1 + x^2)"),
            ("sigmoid(x)", "sigmoid(x)*(1 - sigmoid(x))"),
            ("tanh(x)", "1 - tanh(x)^2"),
            ("softplus(x)", "sigmoid(x)"),
            ("erf(x)", "2*exp(-x^2)/sqrt(pi)"),
            ("abs(x)", "1"),
            ("relu(x)", "1"),
            ("relu(-x)", "0"),
            ("x^(1/2)", "1/(2*sqrt(x))"),
            ("sin(x^2)", "2*x*cos(x^2)"),
            ("sigmoid(2*x)", "2*sigmoid(2*x)*(1 - sigmoid(2*x))"),
        }
        from x in new[] { 1, 2, 0.5 }
        select new KnownDerivative(pair.Function, pair.Derivative, x);

    // q, or q + 1 where q is 0 at the point.
    private static Vector Divisor(PolynomialCase c) =>
        At(c.Q, c.X).IsZero ? new(c.Q.Select((entry, i) => i == 0 ? entry + 1 : entry)) : c.Q;

    private static Law<DerivativeSubject> Rule(
        LawText text,
        Func<PolynomialCase, Expression> function,
        Func<PolynomialCase, Rational> slope
    ) =>
        Equation(
            text,
            Cases.From(PolynomialCase.All).Cover("two degrees above 0", 30, c => c.P.Count > 1 && c.Q.Count > 1),
            (s, c) => s.Derivative(function(c)).At(c.X),
            (_, c) => new Value.Exact(slope(c))
        );
}
