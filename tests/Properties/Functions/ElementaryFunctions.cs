using Shouldly;
using Theory.Functions;
using Theory.Numbers;
using Xunit;

namespace Theory.Properties.Functions;

/// <summary>Goes through all elementary functions and compares what each says about itself with its values in floating point.</summary>
public sealed class ElementaryFunctions
{
    private const double Step = 1e-5;

    public static TheoryData<string> Unary => [.. ElementaryFunction.All.OfType<UnaryFunction>().Select(f => f.Name)];

    // Between the exceptional points, on them, and at multiples of pi/2, small enough for a double to tell a value from a limit.
    private static double[] Points =>
        [.. Enumerable.Range(-40, 81).Select(i => i / 8.0), .. Enumerable.Range(-3, 7).Select(i => i * Math.PI / 2)];

    [Fact(DisplayName = "all elementary functions of the manual are there, each with its own name and found by it")]
    public void All()
    {
        var names = ElementaryFunction.All.Select(function => function.Name).ToArray();
        string.Join(' ', names)
            .ShouldBe("exp log sqrt abs sign step relu sigmoid tanh softplus erf sin cos atan max min floor");
        names.ShouldAllBe(name => ElementaryFunction.Named(name)!.Name == name);
        ElementaryFunction.Named("EXP").ShouldBeNull();
        ElementaryFunction.All.Where(f => f.Arity == 2).ShouldBe([ElementaryFunction.Max, ElementaryFunction.Min]);
        ElementaryFunction.All.ShouldAllBe(f => ElementaryFunction.Named(f.Name) == f && f.ToString() == f.Name);
    }

    [Theory(DisplayName = "its exact values, its undefined points and its positive values are those of the reference")]
    [MemberData(nameof(Unary))]
    public void Values(string name)
    {
        var (function, reference) = Both(name);
        foreach (var x in Points)
        {
            var expected = reference(x);
            var value = function.At(Rational.FromDouble(x));
            (value is Value.Undefined).ShouldBe(double.IsNaN(expected), $"{name}({x})");
            InDomain(function, x).ShouldBe(!double.IsNaN(expected), $"{name}({x})");
            if (value is Value.Exact(var number))
            {
                number.ToDouble().ShouldBe(expected, 1e-12, $"{name}({x})");
            }
            else if (value is Value.Inexact)
            {
                value.IsReal.ShouldBeTrue();
                (value.IsPositive && expected <= 0).ShouldBeFalse($"{name}({x})");
            }
        }
    }

    [Theory(DisplayName = "its derivative is the limit of difference quotients, and fails to exist where it says")]
    [MemberData(nameof(Unary))]
    public void Derivative(string name)
    {
        var (function, reference) = Both(name);
        var formula = function.Derivative(Expression.X);
        foreach (var x in Points.Where(x => InDomain(function, x - Step) && InDomain(function, x + Step)))
        {
            var (left, right) = Slopes(reference, x);
            if (IsException(function, x))
            {
                var hasKinkOrJump = Math.Abs(left - right) > 0.5 || Math.Abs(right) > 1e4;
                hasKinkOrJump.ShouldBeTrue($"{name} at {x}");
            }
            else
            {
                FloatingReference
                    .At(formula, x)
                    .ShouldBe((left + right) / 2, 1e-6 * (1 + Math.Abs(right)), $"{name} at {x}");
            }
        }
    }

    [Theory(DisplayName = "it is continuous on its domain, or jumps at its exceptional points and there alone")]
    [MemberData(nameof(Unary))]
    public void Continuity(string name)
    {
        var (function, reference) = Both(name);
        foreach (var x in Points.Where(x => InDomain(function, x)))
        {
            var jump = new[] { x - 1e-9, x + 1e-9 }
                .Where(near => InDomain(function, near))
                .Max(near => Math.Abs(reference(near) - reference(x)));
            var isJump = !function.IsContinuous && IsException(function, x);
            (jump > 0.5).ShouldBe(isJump, $"{name} at {x}");
        }
    }

    [Theory(
        DisplayName = "its values stay within its range and come near both ends, which are values where it says so"
    )]
    [MemberData(nameof(Unary))]
    public void Range(string name)
    {
        var (function, reference) = Both(name);
        var near = Points.Select(reference).Where(double.IsFinite).ToArray();
        double[] far =
        [
            .. new[] { -1e300, -700, -30, 1e-300, 30, 700, 1e300 }.Select(reference).Where(y => !double.IsNaN(y)),
        ];
        var (low, high) = (FloatingReference.Of(function.Range.Infimum), FloatingReference.Of(function.Range.Supremum));
        near.Concat(far).ShouldAllBe(y => low <= y && y <= high);
        near.Contains(low).ShouldBe(function.Range.IsInfimumAttained);
        near.Contains(high).ShouldBe(function.Range.IsSupremumAttained);
        near.Concat(far).ShouldContain(y => double.IsInfinity(low) ? y < -600 : y < low + 1e-9);
        near.Concat(far).ShouldContain(y => double.IsInfinity(high) ? y > 600 : y > high - 1e-9);
    }

    [Theory(DisplayName = "it has the limits that it says at both ends of the line, and none where it says none")]
    [MemberData(nameof(Unary))]
    public void Limits(string name)
    {
        var (function, reference) = Both(name);
        ShouldApproach(function.LimitAtMinusInfinity, [.. Far.Select(x => reference(-x))], name);
        ShouldApproach(function.LimitAtPlusInfinity, [.. Far.Select(reference)], name);
    }

    [Theory(DisplayName = "it rises, never falls or does both, as it says")]
    [MemberData(nameof(Unary))]
    public void Monotone(string name)
    {
        var (function, reference) = Both(name);
        var values = Points.Order().Distinct().Select(reference).Where(y => !double.IsNaN(y)).ToArray();
        var steps = values.Skip(1).Zip(values, (next, before) => next - before).ToArray();
        var found =
            steps.Any(step => step < 0) ? Monotonicity.None
            : steps.Any(step => step == 0) ? Monotonicity.Nondecreasing
            : Monotonicity.Increasing;
        found.ShouldBe(function.Monotonicity);
    }

    [Theory(DisplayName = "max and min take one of their arguments, the left one exactly under their condition")]
    [InlineData("max", 1)]
    [InlineData("min", -1)]
    public void Binary(string name, int sign)
    {
        var function = (BinaryFunction)ElementaryFunction.Named(name)!;
        function.Range.ShouldBe(FunctionRange.Reals);
        foreach (var (left, right) in from a in Points from b in Points select (a, b))
        {
            var value = function.At(Rational.FromDouble(left), Rational.FromDouble(right)).ToDouble();
            value.ShouldBe(sign * Math.Max(sign * left, sign * right));
            var condition = function.TakesLeft(Rational.FromDouble(left), Rational.FromDouble(right));
            condition.Holds(left.CompareTo(right)).ShouldBe(sign * left > sign * right);
        }
    }

    [Fact(DisplayName = "a function refuses another number of arguments, and is undefined at an undefined one")]
    public void Arguments()
    {
        Value one = new Value.Exact(1);
        Value undefined = new Value.Undefined("no reason");
        Should.Throw<ArgumentException>(() => ElementaryFunction.Max.At([one]));
        Should.Throw<ArgumentException>(() => ElementaryFunction.Abs.At([one, one]));
        ElementaryFunction.Max.At([one, undefined]).ShouldBe(undefined);
        ElementaryFunction.Max.At([one, one]).ShouldBe(one);
        ElementaryFunction.Abs.At([undefined]).ShouldBe(undefined);
    }

    private static double[] Far => [.. Enumerable.Range(1, 60).Select(i => i * 1e10)];

    private static void ShouldApproach(ExtendedReal? limit, double[] values, string name)
    {
        if (limit is null)
        {
            (double.IsNaN(values[^1]) || values.Max() - values.Min() > 1).ShouldBeTrue(name);
            values.ShouldAllBe(y => double.IsNaN(y) || Math.Abs(y) <= 1);
            return;
        }

        var expected = FloatingReference.Of(limit);
        if (double.IsInfinity(expected))
        {
            values.ShouldAllBe(y => Math.Sign(y) == Math.Sign(expected) && Math.Abs(y) > 20);
        }
        else
        {
            values.ShouldAllBe(y => Math.Abs(y - expected) < 1e-9);
        }
    }

    private static (UnaryFunction Function, Func<double, double> Reference) Both(string name) =>
        ((UnaryFunction)ElementaryFunction.Named(name)!, FloatingReference.Of(name));

    private static (double Left, double Right) Slopes(Func<double, double> f, double x) =>
        ((f(x) - f(x - Step)) / Step, (f(x + Step) - f(x)) / Step);

    private static bool InDomain(UnaryFunction function, double x) =>
        function.Domain switch
        {
            FunctionDomain.AboveZero => x > 0,
            FunctionDomain.AtLeastZero => x >= 0,
            _ => true,
        };

    private static bool IsException(UnaryFunction function, double x) =>
        function.NotDifferentiableAt switch
        {
            Exceptions.Zero => x == 0,
            Exceptions.Integers => double.IsInteger(x),
            _ => false,
        };
}
