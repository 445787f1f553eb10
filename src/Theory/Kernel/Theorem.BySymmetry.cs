using Theory.Analysis;
using Theory.Claims;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A formula that is put together from odd and even parts so that the whole is odd, as it stands or simplified, is odd.</summary>
    /// <exception cref="RefusalException">The form does not show it.</exception>
    public static Theorem BySymmetry(IsOdd claim)
    {
        var function = claim.Function;
        Require(
            Parity.Of(function) == -1 || Parity.Of(function.Simplify()) == -1,
            "the form does not show that the function is odd"
        );
        return new(claim, new FromForm());
    }

    /// <summary>A point x shows that a function is not odd: f(x) + f(-x) is not 0, or one of the two is undefined and the other not.</summary>
    /// <exception cref="RefusalException">The point shows no such thing.</exception>
    public static Theorem BySymmetry(IsOdd claim, EnclosedPoint evidence)
    {
        var (f, x, precision) = (claim.Function, evidence.X, evidence.Precision);
        Require(precision is >= 24 and <= 4096, "the precision is out of range");
        var (here, there) = (Enclosed(f, x, precision), Enclosed(f, -x, precision));
        var differ =
            here is not null && there is not null
                ? !Interval.Add(here, there, precision).ContainsZero
                : (here is not null && IsUndefined(f, -x)) || (there is not null && IsUndefined(f, x));
        Require(differ, $"f({x}) and -f({-x}) are not shown to differ");
        return new(new Not(claim), evidence);
    }

    /// <summary>A function that repeats itself but for a constant, and is not differentiable everywhere, fails to be so at infinitely many points.</summary>
    /// <exception cref="RefusalException">The premise is another, or the function is not seen to repeat itself.</exception>
    public static Theorem ByRepetition(BreaksWithoutEnd claim, Theorem broken)
    {
        Require(
            broken.Claim == new Not(new HasProperty(Property.Smooth, claim.Function)),
            "the premise is not that this function is not differentiable everywhere"
        );
        Require(Repetition.IsSeen(claim.Function), "the function is not seen to repeat itself");
        return new(claim, new FromProperty(broken.Proof));
    }
}
