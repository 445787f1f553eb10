using Theory.Algebra;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Networks;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.PlaneFunctionSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the threshold network that carves a triangle out of the plane.</summary>
public static class TriangleLaws
{
    /// <summary>The laws, with three half-planes and an AND unit.</summary>
    public static LawSuite<PlaneFunctionSubject> Suite =>
        new(
            "the triangle network",
            PlaneFunctionSubject.Of(HalfPlanes),
            [
                Equation(
                    new(
                        "triangle-is-cut-by-three-lines",
                        4,
                        "the network is 1 inside the triangle of (0,0), (1,0), (0,1), and 0 outside and on its edges",
                        "y = 1 when x1 > 0, x2 > 0 and x1 + x2 < 1"
                    )
                    {
                        Includes = ["triangle-leaves-its-corners-out"],
                    },
                    Cases
                        .From(PlanePoint.Near)
                        .Cover("inside", 10, IsInside)
                        .Cover("on an edge or its line", 20, c => c.X1.IsZero || c.X2.IsZero || c.X1 + c.X2 == 1),
                    (s, c) => s.Output(c.X1, c.X2),
                    (_, c) => IsInside(c) ? 1 : 0
                ),
                Equation(
                    new(
                        "triangle-leaves-its-corners-out",
                        4,
                        "the network is 0 on the corners of the unit square",
                        "y = 0 for x1, x2 in {0, 1}"
                    ),
                    Cases.All(PlanePoint.Corners),
                    (s, c) => s.Output(c.X1, c.X2),
                    (_, _) => Rational.Zero
                ),
            ]
        );

    private static Network HalfPlanes
    {
        get
        {
            var step = new Layer.Activation([Expression.Parse("step(x)")]);
            return new(
                2,
                [
                    new Layer.Affine(
                        new(
                            Matrix.FromRows([
                                [1, 0],
                                [0, 1],
                                [-1, -1],
                            ]),
                            [0, 0, 1]
                        )
                    ),
                    step,
                    new Layer.Affine(
                        new(
                            Matrix.FromRows([
                                [1, 1, 1],
                            ]),
                            [new(-5, 2)]
                        )
                    ),
                    step,
                ]
            );
        }
    }

    private static bool IsInside(PlanePoint point) => point.X1.Sign > 0 && point.X2.Sign > 0 && point.X1 + point.X2 < 1;
}
