using Theory.Algebra;
using Theory.Data;
using Theory.Laws.Subjects;
using Theory.Laws.Suites;
using Theory.Numbers;

namespace Theory.Mutation.WrongModels;

internal static class FitMistakes
{
    private static FitSubject Ours => FitSubject.Ours;

    public static IEnumerable<WrongModel> All =>
        [
            Of(
                "fit-through-the-origin",
                "the line is forced through the origin",
                Ours with
                {
                    LeastSquares = table => Line(Sum(table, (x, y) => x * y) / Sum(table, (x, _) => x * x), 0),
                },
                "0 and 1",
                "fit-of-a-line-is-the-line",
                "fit-leaves-no-line-in-the-errors"
            ),
            Of(
                "fit-is-the-mean",
                "the constant mean, without a slope",
                Ours with
                {
                    LeastSquares = table => Line(0, Sum(table, (_, y) => y) / table.Rows.Length),
                },
                "1 and 0",
                "fit-of-a-line-is-the-line",
                "fit-leaves-no-line-in-the-errors"
            ),
            Of(
                "fit-through-two-points",
                "the line through the first and the last point",
                Ours with
                {
                    LeastSquares = Chord,
                },
                "(0) -> 0; (1) -> 0; (2) -> 1",
                "fit-leaves-no-line-in-the-errors"
            ),
            Of(
                "fit-slope-turned-round",
                "the slope has the wrong sign",
                Ours with
                {
                    LeastSquares = table => new(Negative(Ours.LeastSquares(table)), Ours.LeastSquares(table).Bias),
                },
                "1 and 0",
                "fit-of-a-line-is-the-line",
                "fit-leaves-no-line-in-the-errors"
            ),
            Of(
                "accuracy-of-the-larger-class",
                "everything is put into the larger class",
                Ours with
                {
                    BestAccuracy = points => Larger(points),
                },
                "1000",
                "accuracy-on-two-inputs",
                "accuracy-on-a-line"
            ),
            Of(
                "accuracy-always-whole",
                "every data set is taken for separable",
                Ours with
                {
                    BestAccuracy = points => points.Rows.Length,
                },
                "0110",
                "accuracy-on-two-inputs",
                "accuracy-on-a-line"
            ),
            Of(
                "accuracy-half-and-half",
                "data that is not separable is taken for hopeless",
                Ours with
                {
                    BestAccuracy = points =>
                        Ours.BestAccuracy(points) == points.Rows.Length
                            ? points.Rows.Length
                            : (points.Rows.Length + 1) / 2,
                },
                "0110",
                "accuracy-on-two-inputs",
                "accuracy-on-a-line"
            ),
            Of(
                "accuracy-loses-one-row",
                "all rows but one, where not all can be right",
                Ours with
                {
                    BestAccuracy = points =>
                        Ours.BestAccuracy(points) == points.Rows.Length ? points.Rows.Length : points.Rows.Length - 1,
                },
                "(-1): negative; (-1): positive; (1): positive; (1): negative",
                "accuracy-on-a-line"
            ),
        ];

    private static WrongModel<FitSubject> Of(
        string id,
        string mistake,
        FitSubject subject,
        string counterexample,
        params string[] killers
    ) => new(FitLaws.Suite, id, mistake, subject, killers, counterexample);

    private static AffineMap Line(Rational slope, Rational intercept) =>
        new(Matrix.Create(1, 1, (_, _) => slope), [intercept]);

    private static Matrix Negative(AffineMap line) => Matrix.Create(1, 1, (_, _) => -line.Weights[0, 0]);

    private static Rational Sum(Table table, Func<Rational, Rational, Rational> term) =>
        table.Rows.Aggregate(Rational.Zero, (sum, row) => sum + term(row.Inputs[0], row.Output));

    private static AffineMap Chord(Table table)
    {
        var (first, last) = (table.Rows[0], table.Rows[^1]);
        var slope = (last.Output - first.Output) / (last.Inputs[0] - first.Inputs[0]);
        return Line(slope, first.Output - slope * first.Inputs[0]);
    }

    private static int Larger(LabelledPoints points)
    {
        var positive = points.Rows.Count(row => row.IsPositive);
        return int.Max(positive, points.Rows.Length - positive);
    }
}
