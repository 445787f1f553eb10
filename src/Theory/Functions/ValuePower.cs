using System.Numerics;
using Theory.Numbers;

namespace Theory.Functions;

/// <summary>Powers of values. A negative base needs an integer exponent, a base 0 one that is not negative; the exponent 0 gives 1.</summary>
internal static class ValuePower
{
    public static Value Raise(Value @base, Value exponent, int bits) =>
        (@base, exponent) switch
        {
            (Value.Undefined, _) => @base,
            (_, Value.Undefined) => exponent,
            (Value.Exact(var number), Value.Exact(var power)) => Raise(number, power, bits),
            (Value.Exact(var number), Value.Inexact inexact) => Raise(number, inexact),
            (Value.Inexact inexact, Value.Exact(var power)) => Raise(inexact, power),
            _ => new Value.Inexact(
                ValueArithmetic.Because(@base, exponent),
                ValueArithmetic.Facts(isReal: false, isPositive: @base.IsPositive && exponent.IsReal)
            ),
        };

    private static Value Raise(Rational number, Rational power, int bits)
    {
        if (power.IsZero)
        {
            return new Value.Exact(1);
        }

        if (number.IsZero)
        {
            return power.Sign == 1
                ? new Value.Exact(0)
                : new Value.Undefined($"{Shown(number, power)} occurs, and 0 has no negative powers");
        }

        if (number.Sign == -1 && !power.IsInteger)
        {
            return new Value.Undefined($"{Shown(number, power)} occurs, and a negative base needs an integer exponent");
        }

        // For a fraction n/d in lowest terms the power is rational exactly when the base is the d-th power of a rational number:
        // each prime's exponent times n is divisible by d, so the exponent is.
        if (!number.TryRoot(power.Denominator, out var root))
        {
            return new Value.Inexact(
                $"{Shown(number, power)} is irrational",
                RealFacts.Irrational | RealFacts.Positive
            );
        }

        return root.Abs() == 1
            ? new Value.Exact(power.Numerator.IsEven ? 1 : root)
            : RaiseWhole(root, power.Numerator, bits);
    }

    // A number other than 0, 1 and -1 to an integer power; each factor contributes at least the bits of the number less one.
    private static Value RaiseWhole(Rational number, BigInteger power, int bits)
    {
        var least = long.Max(number.Numerator.GetBitLength(), number.Denominator.GetBitLength()) - 1;
        return BigInteger.Abs(power) * long.Max(least, 1) > bits
            ? new Value.Inexact(
                $"{Shown(number, power)} has more than {bits} binary digits",
                number.Sign == 1 || power.IsEven ? RealFacts.Positive : RealFacts.Real
            )
            : new Value.Exact(number.Pow((int)power));
    }

    // Whether an inexact exponent is an integer in disguise, as log(4)/log(2), is known only where it is proved irrational.
    private static Value Raise(Rational number, Value.Inexact power) =>
        number == 1 && power.IsReal ? new Value.Exact(1)
        : number.IsZero && power.IsPositive ? new Value.Exact(0)
        : number.Sign < 0 && power.IsIrrational
            ? new Value.Undefined(
                $"a power of {ElementaryFunction.Shown(number)} occurs whose exponent is irrational, and a negative base needs an integer exponent"
            )
        : new Value.Inexact(
            power.Because,
            ValueArithmetic.Facts(isReal: false, isPositive: number.Sign > 0 && power.IsReal)
        );

    private static Value Raise(Value.Inexact number, Rational power) =>
        power.IsZero && number.IsReal
            ? new Value.Exact(1)
            : new Value.Inexact(
                number.Because,
                ValueArithmetic.Facts(
                    number.IsReal && power.IsInteger && (power.Sign == 1 || ValueArithmetic.IsNotZero(number)),
                    number.IsIrrational && power.Abs() == 1,
                    number.IsPositive
                )
            );

    private static string Shown(Rational number, Rational power) =>
        ElementaryFunction.IsLong(number) || ElementaryFunction.IsLong(power)
            ? "a power of long numbers"
            : new Expression.Power(number, power).ToString();
}
