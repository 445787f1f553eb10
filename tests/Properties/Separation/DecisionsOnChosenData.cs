using Shouldly;
using Theory.Data;
using Theory.Numbers;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Properties.Separation;

public sealed class DecisionsOnChosenData
{
    [Fact(DisplayName = "AND is separated by x1 + x2 - 3/2")]
    public void And() =>
        Decide(Table.OfBoolean(2, bits => bits[0] && bits[1]).ToLabelledPoints())
            .ShouldBe(new SeparationOutcome.Hyperplane([1, 1], new(-3, 2)));

    [Fact(DisplayName = "OR is separated by x1 + x2 - 1/2")]
    public void Or() =>
        Decide(Table.OfBoolean(2, bits => bits[0] || bits[1]).ToLabelledPoints())
            .ShouldBe(new SeparationOutcome.Hyperplane([1, 1], new(-1, 2)));

    [Fact(DisplayName = "XOR has the point (1/2, 1/2) in both hulls, halfway between either pair")]
    public void Xor()
    {
        var half = new Rational(1, 2);
        Decide(Table.OfBoolean(2, bits => bits[0] ^ bits[1]).ToLabelledPoints())
            .ShouldBe(new SeparationOutcome.HullPoint([new(2, half), new(3, half)], [new(1, half), new(4, half)]));
    }

    [Fact(DisplayName = "a point with both labels is its own obstacle")]
    public void Duplicate_with_both_labels() =>
        Decide(Points(("0 0", true), ("3 1/7", false), ("5 5", false), ("3 1/7", true)))
            .ShouldBe(new SeparationOutcome.HullPoint([new(4, 1)], [new(2, 1)]));

    [Fact(DisplayName = "a duplicate with the same label changes nothing")]
    public void Duplicate_with_one_label() =>
        Decide(Points(("0", false), ("0", false), ("1", true))).IsSeparable().ShouldBeTrue();

    [Theory(DisplayName = "a point nudged across the boundary by 2^-60 changes the answer")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Nudged_by_a_tiny_step(int steps, bool separable)
    {
        var nudge = steps * new Rational(1, 2).Pow(60);
        var third = new Rational(1, 3);
        var points = new LabelledPoints([
            new([0, 1], true),
            new([1, 0], true),
            new([third, 1 - third + nudge], false),
            new([0, 0], false),
        ]);
        Decide(points).IsSeparable().ShouldBe(separable);
    }

    [Theory(DisplayName = "a margin of 1e-30 beside coordinates of 1e15 and 1e-15 is seen, on either side")]
    [InlineData("1e-30", true)]
    [InlineData("0", false)]
    [InlineData("-1e-30", true)]
    public void Tiny_margin_and_huge_coordinates(string gap, bool separable)
    {
        var step = Rational.Parse(gap);
        var points = Points(("1e15 1e-15", true), ("-1e15 1e-15", true), ("3 0", false));
        var nudged = points.Rows.SetItem(2, points.Rows[2] with { Point = [3, Rational.Parse("1e-15") - step] });
        Decide(new(nudged)).IsSeparable().ShouldBe(separable);
    }

    [Fact(DisplayName = "points of a thin wedge between nearly parallel lines are separated")]
    public void Nearly_parallel()
    {
        var steep = 1 + Rational.Parse("1e-25");
        var rows = Enumerable.Range(1, 30).Select(x => new LabelledPoint([x, x * steep], true));
        Decide(new([.. rows, .. Enumerable.Range(1, 30).Select(x => new LabelledPoint([x, x], false))]))
            .IsSeparable()
            .ShouldBeTrue();
    }

    [Fact(DisplayName = "the exact method alone ends on a grid whose every step is degenerate")]
    public void Degenerate_grid()
    {
        var cells =
            from x in Enumerable.Range(-3, 7)
            from y in Enumerable.Range(-3, 7)
            from z in Enumerable.Range(-3, 7)
            select new LabelledPoint([x, y, z], (x + y + z) % 2 == 0);
        Decide(new(cells)).IsSeparable().ShouldBeFalse();
    }

    [Theory(
        DisplayName = "a cloud in 30 dimensions, labelled by a plane, is separable, and no longer with the mean of a class on the other side"
    )]
    [InlineData(false)]
    [InlineData(true)]
    public void Many_dimensions(bool turned)
    {
        var random = new Random(30);
        var rows = Enumerable
            .Range(0, 200)
            .Select(_ => Enumerable.Range(0, 30).Select(_ => (Rational)random.Next(-50, 51)).ToArray())
            .Select(x => new LabelledPoint([.. x], x.Aggregate((sum, next) => sum + next).Sign > 0))
            .ToArray();
        // The mean of the points of one class, given the other label, lies in the hull of that class.
        var positive = rows.Where(row => row.IsPositive).Select(row => row.Point).ToArray();
        var mean = new Rational(1, positive.Length) * positive.Aggregate((sum, point) => sum + point);
        Decide(new([.. rows, new(mean, !turned)])).IsSeparable().ShouldBe(!turned);
    }

    [Fact(DisplayName = "numbers beyond the doubles are decided as well")]
    public void Beyond_doubles()
    {
        var points = Points(("1e400 1e-400", true), ("2e400 1e-400", false), ("0 1e-400", false), ("0 -1e-400", true));
        Decide(points).IsSeparable().ShouldBeFalse();
        Decide(new(points.Rows.RemoveAt(1))).IsSeparable().ShouldBeTrue();
    }

    [Fact(DisplayName = "points that differ only in their 25th digit are decided as well")]
    public void Close_together()
    {
        var base25 = Rational.Parse("0.1234567890123456789012345");
        var step = Rational.Parse("1e-25");
        var rows = Enumerable.Range(0, 9).Select(i => new LabelledPoint([base25 + i * step, base25 * (i % 3)], i > 4));
        Decide(new(rows)).IsSeparable().ShouldBeTrue();
        Decide(new(rows.Select((row, i) => row with { IsPositive = i % 2 == 0 }))).IsSeparable().ShouldBeFalse();
    }

    [Fact(DisplayName = "ordinary data are settled by a proposal in doubles")]
    public void Settled_in_doubles()
    {
        foreach (var labelled in new Func<int, bool>[] { i => i > 150, i => i % 2 == 0 })
        {
            var random = new Random(8);
            var rows = Enumerable
                .Range(0, 300)
                .Select(i => new LabelledPoint([random.Next(-50, 50), random.Next(-50, 50), i], labelled(i)));
            LinearSeparation.Decide(new(rows), out var method);
            method.ShouldBe(SeparationMethod.Doubles);
        }
    }

    [Theory(
        DisplayName = "points within 1e-40 of a plane in 12 dimensions, nudged at three scales, are settled in refined coordinates"
    )]
    [InlineData(false)]
    [InlineData(true)]
    public void Settled_in_refined_coordinates(bool turned)
    {
        var random = new Random(12);
        var rows = Enumerable.Range(0, 300).Select(i => NearPlane(random, 12, i % 3)).ToArray();
        rows[2] = rows[2] with { IsPositive = rows[2].IsPositive ^ turned };
        var points = new LabelledPoints(rows);
        var outcome = LinearSeparation.Decide(points, out var method);
        outcome.ShouldBeRightFor(points);
        method.ShouldBe(SeparationMethod.RefinedCoordinates);
    }

    [Fact(DisplayName = "the memory for a decision grows in proportion to the data")]
    public void Memory_is_linear()
    {
        var random = new Random(9);
        var rows = Enumerable
            .Range(0, 16_000)
            .Select(_ => Enumerable.Range(0, 5).Select(_ => (Rational)random.Next(-99, 100)).ToArray())
            .Select(x => new LabelledPoint([.. x], (x[0] + 2 * x[1] - x[2]).Sign > 0))
            .ToArray();
        long Allocated(int count)
        {
            var points = new LabelledPoints(rows[..count]);
            var before = GC.GetAllocatedBytesForCurrentThread();
            LinearSeparation.Decide(points).IsSeparable().ShouldBeTrue();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The first decision of a run also pays for what is set up once.
        Allocated(1000);
        Allocated(16_000).ShouldBeLessThan(5 * Allocated(4000));
    }

    /// <summary>A point beside the plane x1 + 2 x2 + ... + d xd = 1, at a distance of about 1e-40, 1e-20 or 1.</summary>
    private static LabelledPoint NearPlane(Random random, int dimension, int scale)
    {
        var free = Enumerable
            .Range(2, dimension - 1)
            .Select(j => (Weight: j, X: (Rational)random.Next(-99, 100)))
            .ToArray();
        var nudge = random.Next(1, 5) * (random.Next(2) == 0 ? 1 : -1) * new Rational(10, 1).Pow(-20 * scale);
        var first = 1 + nudge - free.Aggregate(Rational.Zero, (sum, next) => sum + next.Weight * next.X);
        return new(new(free.Select(entry => entry.X).Prepend(first)), nudge.Sign > 0);
    }

    private static SeparationOutcome Decide(LabelledPoints points)
    {
        var outcome = LinearSeparation.Decide(points);
        outcome.ShouldBeRightFor(points);
        return outcome;
    }

    private static LabelledPoints Points(params (string Coordinates, bool IsPositive)[] rows) =>
        new(
            rows.Select(row => new LabelledPoint(
                [.. row.Coordinates.Split(' ').Select(Rational.Parse)],
                row.IsPositive
            ))
        );
}
