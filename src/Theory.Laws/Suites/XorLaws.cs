using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using static Theory.Laws.Law<Theory.Laws.Subjects.PlaneFunctionSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of small networks that compute XOR with a nonlinear activation.</summary>
public static class XorLaws
{
    /// <summary>The laws of one neuron with the activation x^2.</summary>
    public static LawSuite<PlaneFunctionSubject> QuadraticNeuron =>
        new(
            "XOR by a quadratic neuron",
            PlaneFunctionSubject.Of(XorNetworks.Quadratic),
            [
                IsXor("quadratic-neuron-computes-xor", 3, "one quadratic neuron computes XOR"),
                Equation(
                    new(
                        "quadratic-neuron-squares-the-difference",
                        3,
                        "the quadratic neuron gives the squared difference everywhere",
                        "y = (x1 - x2)^2"
                    )
                    {
                        Includes = ["quadratic-neuron-computes-xor"],
                    },
                    Points,
                    (s, c) => s.Output(c.X1, c.X2),
                    (_, c) => (c.X1 - c.X2) * (c.X1 - c.X2)
                ),
            ]
        );

    /// <summary>The laws of relu(x1 - x2) + relu(x2 - x1).</summary>
    public static LawSuite<PlaneFunctionSubject> TwoRelus =>
        new(
            "XOR by two ReLUs",
            PlaneFunctionSubject.Of(XorNetworks.Relu),
            [
                IsXor("relu-network-computes-xor", 4, "two ReLUs compute XOR"),
                Equation(
                    new(
                        "relu-network-is-the-distance",
                        4,
                        "the sum of both ReLUs is the distance of the inputs everywhere",
                        "y = |x1 - x2|"
                    )
                    {
                        Includes = ["relu-network-computes-xor"],
                    },
                    Points
                        .Cover("the second input larger", 20, c => c.X2 > c.X1)
                        .Cover("the first input larger", 20, c => c.X1 > c.X2),
                    (s, c) => s.Output(c.X1, c.X2),
                    (_, c) => c.X1 > c.X2 ? c.X1 - c.X2 : c.X2 - c.X1
                ),
            ]
        );

    private static Sampled<PlanePoint> Points => Cases.From(PlanePoint.All);

    private static Law<PlaneFunctionSubject> IsXor(string id, int chapter, string name) =>
        Equation(
            new(id, chapter, name, "y = 1 when exactly one of x1, x2 is 1, for x1, x2 in {0, 1}"),
            Cases.All(PlanePoint.Corners),
            (s, c) => s.Output(c.X1, c.X2),
            (_, c) => c.X1 == c.X2 ? Rational.Zero : Rational.One
        );
}
