using FsCheck;
using FsCheck.Fluent;
using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Formulas;
using Theory.Laws.Generators;
using Theory.Laws.Subjects;
using Theory.Numbers;
using static Theory.Laws.Law<Theory.Laws.Subjects.FitSubject>;

namespace Theory.Laws.Suites;

/// <summary>The laws of the best that one affine function can do: least squares, and the most rows right.</summary>
public static class FitLaws
{
    /// <summary>The laws, with this library's fits.</summary>
    public static LawSuite<FitSubject> Suite =>
        new(
            "affine fits",
            FitSubject.Ours,
            [
                Equation(
                    new(
                        "fit-leaves-no-line-in-the-errors",
                        3,
                        "the errors of a least-squares fit sum to 0, alone and times the input",
                        "sum of r = 0 and sum of r x = 0, r = y - fit(x)"
                    )
                    {
                        Includes = ["fit-of-a-line-is-the-line"],
                    },
                    Tables,
                    (s, c) => Errors(s.LeastSquares(c), c),
                    (_, _) => new Pair<Rational, Rational>(0, 0)
                ),
                Equation(
                    new(
                        "fit-of-a-line-is-the-line",
                        3,
                        "the least-squares fit to points of a line is that line",
                        "fit = a x + b where every y = a x + b"
                    ),
                    Cases.From(RationalGenerators.All.And(RationalGenerators.All)),
                    (s, c) => s.LeastSquares(OnLine(c.First, c.Second)),
                    (_, c) =>
                        new AffineMap(
                            Matrix.FromRows([
                                [c.First],
                            ]),
                            [c.Second]
                        )
                ),
                Equation(
                    new(
                        "accuracy-on-two-inputs",
                        3,
                        "the best line gets all rows of a Boolean function of two inputs right, but for XOR and its opposite, where it gets 3",
                        "accuracy = 3 for 0110 and 1001, else 4"
                    )
                    {
                        Beside = "It is the theorem on XOR of chapter 3 with all its neighbours: 3 of 4 rows.",
                    },
                    Cases.All(Enumerable.Range(1, 14).Select(values => new BooleanFunction(2, (ulong)values))),
                    (s, c) => s.BestAccuracy(c.ToTable().ToLabelledPoints()),
                    (_, c) => SmallThresholds.Reach(c) ? 4 : 3
                ),
                Equation(
                    new(
                        "accuracy-on-a-line",
                        3,
                        "the best threshold on numbers gets as many right as the best of all thresholds",
                        "accuracy = the most right of x > t and of x < t, over all t"
                    ),
                    Cases.From(Numbers).Cover("not all right", 20, c => BestThreshold(c) < c.Rows.Length),
                    (s, c) => s.BestAccuracy(c),
                    (_, c) => BestThreshold(c)
                ),
            ]
        );

    private static Cases<Table> Tables =>
        Cases
            .From(
                Arb.From(
                    from heights in Gen.ArrayOf(RationalGenerators.Small, 4)
                    from count in Gen.Choose(2, 4)
                    select OfHeights(new(heights.Take(count))),
                    table =>
                        Shrinking
                            .Of(new Vector(table.Rows.Select(row => row.Output)))
                            .Select(OfHeights)
                            .Concat(table.Rows.Length > 2 ? [new Table(table.Rows.SkipLast(1))] : Array.Empty<Table>())
                )
            )
            .Cover("more than two points", 50, c => c.Rows.Length > 2);

    private static Arbitrary<LabelledPoints> Numbers =>
        Arb.From(
            LabelledPointsGenerators.SmallIntegers(6).Generator.Select(points => points.Map(point => [point[0]])),
            LabelledPointsGenerators.Shrink
        );

    private static Table OfHeights(Vector heights) => new(heights.Select((y, x) => new TableRow([(Rational)x], y)));

    private static Table OnLine(Rational slope, Rational intercept) =>
        new(Enumerable.Range(0, 3).Select(x => new TableRow([(Rational)x], slope * x + intercept)));

    private static Pair<Rational, Rational> Errors(AffineMap fit, Table table)
    {
        var errors = table.Rows.Select(row => row.Output - fit.Weights[0, 0] * row.Inputs[0] - fit.Bias[0]).ToArray();
        return new(
            Sums.Of(errors.Length, i => errors[i]),
            Sums.Of(errors.Length, i => errors[i] * table.Rows[i].Inputs[0])
        );
    }

    // Thresholds below all points and right above each, either class on either side.
    private static int BestThreshold(LabelledPoints points)
    {
        var rows = points.Rows.Select(row => (X: row.Point[0], row.IsPositive)).ToArray();
        return rows.Select(row => row.X)
            .Append(rows.Min(row => row.X) - 1)
            .Select(threshold => rows.Count(row => row.X > threshold == row.IsPositive))
            .Max(right => int.Max(right, rows.Length - right));
    }
}
