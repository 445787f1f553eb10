using FsCheck.Fluent;
using Shouldly;
using Theory.Numbers;
using Xunit;
using Interval = Theory.Numbers.Interval;

namespace Theory.Properties.Numbers;

public sealed class FunctionImages
{
    public static TheoryData<string> Names => [.. Functions.Select(function => function.Name)];

    private static (string Name, Func<Interval, int, Interval> Image)[] Functions =>
        [
            ("exp", Interval.Exp),
            ("log", (x, p) => Interval.Log(Interval.Abs(x).Hull(1), p)),
            ("sqrt", (x, p) => Interval.Sqrt(Interval.Abs(x), p)),
            ("sin", Interval.Sin),
            ("cos", Interval.Cos),
            ("atan", Interval.Atan),
            ("tanh", Interval.Tanh),
            ("sigmoid", Interval.Sigmoid),
            ("softplus", Interval.Softplus),
            ("erf", Interval.Erf),
            ("square", Interval.Square),
            ("cube", (x, p) => Interval.Power(x, 3, p)),
            ("inverse square", (x, p) => Interval.Power(Interval.Abs(x).Hull(0), -2, p)),
            ("power 2/5", (x, p) => Interval.Power(Interval.Abs(x), new Rational(2, 5), p)),
        ];

    [Theory(DisplayName = "the image of a part lies in the image of the whole, also unbounded, huge and tiny")]
    [MemberData(nameof(Names))]
    public void Inclusion_is_monotone(string name)
    {
        var image = Functions.Single(function => function.Name == name).Image;
        var cases =
            from pair in Gen.OneOf(
                RandomReals.Nested(RandomReals.ModerateIntervals),
                RandomReals.Nested(RandomReals.Intervals)
            )
            where !IsPole(name, pair.Inner)
            from precision in RandomReals.Precisions
            from finer in Gen.Elements(0, 40)
            select (pair, precision, finer);
        cases.ShouldAll(
            150,
            c =>
            {
                var (outer, inner) = c.pair;
                var whole = image(outer, c.precision);
                whole
                    .Contains(image(inner, c.precision + c.finer))
                    .ShouldBeTrue(() => $"{name} of {inner} and of {outer}: {whole}");
            }
        );
    }

    [Theory(DisplayName = "a higher precision overlaps a lower one and is no wider")]
    [MemberData(nameof(Names))]
    public void Precision_refines(string name)
    {
        var image = Functions.Single(function => function.Name == name).Image;
        RandomReals
            .ModerateIntervals.Where(x => !IsPole(name, x))
            .ShouldAll(
                60,
                x =>
                {
                    var coarse = image(x, 30);
                    var fine = image(x, 100);
                    coarse.Contains(fine).ShouldBeTrue(() => $"{name} of {x}: {coarse} and {fine}");
                }
            );
    }

    [Fact(DisplayName = "sine and cosine reach 1 and -1 exactly where an interval has such a point")]
    public void Extrema_of_sine()
    {
        var cases =
            from turns in Gen.Choose(-1000, 1000)
            from left in Gen.Choose(1, 63)
            from width in Gen.Choose(1, 300)
            select (turns, left, width);
        cases.ShouldAll(
            300,
            c =>
            {
                // From (turns + left/64) pi/2, width/64 quarter turns long: exact integers say which multiples of pi/2 are inside.
                var start = 64 * c.turns + c.left;
                var quarter = Interval.Multiply(Interval.Pi(), new Dyadic(1, -7));
                var x = new Interval(
                    Interval.Multiply(quarter, start).Lower,
                    Interval.Multiply(quarter, start + c.width).Upper
                );
                bool Inside(int residue) =>
                    Enumerable
                        .Range(c.turns - 1, c.width / 64 + 4)
                        .Any(j => ((j % 4) + 4) % 4 == residue && 64 * j >= start && 64 * j <= start + c.width);
                (Interval.Sin(x).Upper == 1).ShouldBe(Inside(1), $"sin of {x}");
                (Interval.Sin(x).Lower == -1).ShouldBe(Inside(3), $"sin of {x}");
                (Interval.Cos(x).Upper == 1).ShouldBe(Inside(0), $"cos of {x}");
                (Interval.Cos(x).Lower == -1).ShouldBe(Inside(2), $"cos of {x}");
            }
        );
    }

    private static bool IsPole(string name, Interval x) =>
        string.Equals(name, "inverse square", StringComparison.Ordinal) && x == Interval.Zero;
}
