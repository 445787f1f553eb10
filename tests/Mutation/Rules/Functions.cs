using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;

namespace Theory.Mutation.Rules;

/// <summary>Short names for claims about functions of x and for ways and points.</summary>
internal static class Functions
{
    public const string Precision = "the points are out of order, or the precision out of range";

    public static Expression F(string text) => Expression.Parse(text);

    public static Claim Has(Property property, string function) => new HasProperty(property, F(function));

    public static Claim HasNot(Property property, string function) => new Not(Has(property, function));

    public static Approach Right(Rational far) => new(new(CellKind.RightTail, far, default), null, Settings.Default);

    public static Approach Left(Rational far) => new(new(CellKind.LeftTail, default, -far), null, Settings.Default);

    public static Approach Above(Rational point) =>
        new(new(CellKind.RightOf, point, point + new Rational(1, 64)), null, Settings.Default);

    public static Approach Below(Rational point) =>
        new(new(CellKind.LeftOf, point - new Rational(1, 64), point), null, Settings.Default);

    public static Approach Phased(this Approach way, string angle, Rational turn) =>
        way with
        {
            Phase = new(F(angle), turn),
        };

    public static bool IsProved(Evidence evidence, Claim claim)
    {
        try
        {
            Theorem.Check(claim, evidence);
            return true;
        }
        catch (RefusalException)
        {
            return false;
        }
    }

    /// <summary>The largest multiple of 2^-200 that is accepted, of which all smaller ones down to <paramref name="low"/> are.</summary>
    public static Rational LargestAccepted(Rational low, Rational high, Func<Rational, bool> isAccepted)
    {
        for (var i = 0; i < 200; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = isAccepted(middle) ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Requires a number of few bits, as the ends of intervals of 64 bits are: one step of 2^-200 beside it has 200.</summary>
    public static void ShouldEndAnInterval(Rational number) => number.Denominator.GetBitLength().ShouldBeLessThan(100);

    /// <summary>A way without an open end.</summary>
    public static Approach Nowhere => new(Cell.Closed(0, 1), null, Settings.Default);

    public static OneApproach One(Approach way) => new(way);

    public static Between From(Rational low, Rational high, int precision = 64) => new(low, high, precision);
}
