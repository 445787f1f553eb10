using System.Collections.Immutable;
using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Claims;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>Statements about every term of a sequence, tried on the first terms with random matrices.</summary>
internal static class RecurrenceTruth
{
    private const int Trials = 6;
    private const int Depth = 3;
    private const int Starts = 5;

    /// <summary>For every n there are unknowns, the same for several starts, that give s(n): a linear system in their entries.</summary>
    public static bool Of(FormAtEveryDepth claim) =>
        Enumerable
            .Range(0, Trials)
            .All(trial =>
            {
                var runs = Enumerable.Range(0, Starts).Select(start => new Run(claim.Sequence, trial, start)).ToArray();
                for (var n = 0; n <= Depth; n++)
                {
                    if (!HasUnknowns(claim, runs))
                    {
                        return false;
                    }

                    Array.ForEach(runs, run => run.Step());
                }

                return true;
            });

    /// <summary>The rank of every term, by elimination.</summary>
    public static bool Of(RankAtEveryDepth claim) =>
        Enumerable
            .Range(0, Trials)
            .All(trial =>
            {
                var run = new Run(claim.Sequence, trial, start: 0);
                for (var n = 0; n <= Depth; n++)
                {
                    if (RowReduction.Of(run.Current).Rank > run.Values.Side(claim.Side))
                    {
                        return false;
                    }

                    run.Step();
                }

                return true;
            });

    private static bool HasUnknowns(FormAtEveryDepth claim, Run[] runs)
    {
        var shapes = claim
            .Unknowns.Select(unknown =>
                (
                    unknown,
                    Rows: runs[0].Values.Side(unknown.Shape.Rows),
                    Columns: runs[0].Values.Side(unknown.Shape.Columns)
                )
            )
            .ToArray();
        var count = shapes.Sum(shape => shape.Rows * shape.Columns);
        var none = Entries(Vector.Zero(count));
        var units = Enumerable
            .Range(0, count)
            .Select(j => Entries(new(Enumerable.Range(0, count).Select(i => (Rational)(i == j ? 1 : 0)))))
            .ToArray();
        var probe = new Vector(Enumerable.Range(0, count).Select(i => (Rational)(i + 2)));
        var columns = units.Select(unit => unit - none).ToArray();
        if (
            !Entries(probe)
                .Equals(probe.Zip(columns, (u, column) => u * column).Aggregate(none, (sum, column) => sum + column))
        )
        {
            throw new NotSupportedException("A form that is not linear in its unknowns is not judged.");
        }

        var right = new Vector(runs.SelectMany(run => Flat(run.Current))) - none;
        return RowReduction.Solve(Matrix.Create(none.Count, count, (i, j) => columns[j][i]), right) is not null;

        Vector Entries(Vector unknowns) => new(runs.SelectMany(run => Flat(WithUnknowns(run, unknowns))));

        Matrix WithUnknowns(Run run, Vector unknowns)
        {
            var next = 0;
            foreach (var (unknown, rows, columnCount) in shapes)
            {
                run.Values[unknown] = Matrix.Create(rows, columnCount, (_, _) => unknowns[next++]);
            }

            return run.Values.Evaluate(claim.Form);
        }
    }

    private static IEnumerable<Rational> Flat(Matrix matrix) =>
        Enumerable.Range(0, matrix.Rows).SelectMany(i => matrix.Row(i));

    /// <summary>A sequence in numbers. Runs of one trial have the same sides and steps, and starts of their own.</summary>
    private sealed class Run
    {
        private readonly Recurrence _sequence;
        private readonly int _trial;
        private int _n;

        public Run(Recurrence sequence, int trial, int start)
        {
            _sequence = sequence;
            _trial = trial;
            var sides = new TermValues(new Random(trial));
            Values = new(new Random((trial * Starts) + start));
            foreach (var name in AllSides(sequence).Order(StringComparer.Ordinal))
            {
                Values.SetSide(name, sides.Side(name));
            }

            Values.SetSide(sequence.Here, Values.Side(sequence.Start.Shape.Rows));
            Current = Values.Evaluate(sequence.Start);
        }

        public TermValues Values { get; }

        public Matrix Current { get; private set; }

        public void Step()
        {
            _n++;
            var steps = new Random((1000 * _trial) + _n);
            Values.SetSide(_sequence.Next, steps.Next(1, 4));
            var symbols = _sequence.Step.Symbols().Except(_sequence.Start.Symbols()).Remove(_sequence.Previous);
            foreach (var symbol in symbols.OrderBy(symbol => symbol.Name, StringComparer.Ordinal))
            {
                var (rows, columns) = (Values.Side(symbol.Shape.Rows), Values.Side(symbol.Shape.Columns));
                Values[symbol] = Matrix.Create(rows, columns, (_, _) => steps.Next(-3, 4));
            }

            Values[_sequence.Previous] = Current;
            Current = Values.Evaluate(_sequence.Step);
            Values.SetSide(_sequence.Here, Current.Rows);
        }

        private static ImmutableHashSet<string> AllSides(Recurrence sequence) =>
            sequence.Start.Sides().Union(sequence.Step.Sides()).Remove(Shape.One);
    }
}
