using Theory.Functions;
using Theory.Numbers;
using Theory.Oracles;

namespace Theory.Properties.Calculus;

/// <summary>Evaluates in intervals, with nothing for an answer also where numbers outgrow the intervals.</summary>
internal static class EnclosureOrNull
{
    public static Interval? At(Expression formula, Rational x)
    {
        try
        {
            return IntervalEvaluation.At(formula, x);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
