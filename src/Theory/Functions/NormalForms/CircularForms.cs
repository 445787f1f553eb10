using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>Sines and cosines in normal form: by quarter turns, of angles with a leading coefficient above 0, and of small multiples of an angle.</summary>
internal static class CircularForms
{
    private const int LargestMultiple = 8;

    public static AtomFraction Sine(AtomFraction argument) => Of(argument, 0);

    /// <summary>cos(u) = sin(u + pi/2).</summary>
    public static AtomFraction Cosine(AtomFraction argument) => Of(argument, 1);

    // sin(u + quarters * pi/2)
    private static AtomFraction Of(AtomFraction argument, int quarters)
    {
        var angle = argument;
        if (argument.Sum is { } sum)
        {
            var turn = AtomProduct.Of(Atom.Pi, 1);
            var own = sum.Terms.GetValueOrDefault(turn) * 2;
            if (own.IsInteger)
            {
                angle = AtomFraction.Of(sum - AtomSum.Of(own / 2, turn));
                quarters += (int)(own.Numerator % 4);
            }
        }

        quarters = (quarters % 4 + 4) % 4;
        var (sine, cosine) = SineAndCosine(angle);
        return quarters switch
        {
            0 => sine,
            1 => cosine,
            2 => -sine,
            _ => -cosine,
        };
    }

    // sin(-u) = -sin(u), cos(-u) = cos(u); the angle is an integer multiple of one with coefficients that have no common divisor
    private static (AtomFraction Sine, AtomFraction Cosine) SineAndCosine(AtomFraction angle)
    {
        if (angle.IsZero)
        {
            return (AtomFraction.Zero, AtomFraction.One);
        }

        if (angle.Dividend.Leading.Value.Sign == -1)
        {
            var (sine, cosine) = SineAndCosine(-angle);
            return (-sine, cosine);
        }

        var multiple = angle.Dividend.Content().Numerator;
        if (multiple > LargestMultiple)
        {
            return Atoms(angle);
        }

        var single = Atoms(angle * AtomFraction.Of(new Rational(1, multiple)));
        var result = single;
        for (var i = 1; i < multiple; i++)
        {
            // sin(u + v) = sin u cos v + cos u sin v; cos(u + v) = cos u cos v - sin u sin v
            result = (
                result.Sine * single.Cosine + result.Cosine * single.Sine,
                result.Cosine * single.Cosine - result.Sine * single.Sine
            );
        }

        return result;
    }

    private static (AtomFraction Sine, AtomFraction Cosine) Atoms(AtomFraction angle) =>
        (AtomFraction.Of(Atom.Sine(angle)), AtomFraction.Of(Atom.Cosine(angle)));
}
