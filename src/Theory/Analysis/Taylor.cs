using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>The first Taylor coefficients of a function at a number, or enclosures of those at every number of an interval.</summary>
/// <param name="centre">The number or the interval.</param>
/// <param name="count">How many coefficients, at least 1.</param>
/// <param name="precision">Bits.</param>
/// <returns>f(c), f'(c), f''(c)/2, ...; or null where the function is not analytic at the centre.</returns>
internal delegate Coefficient[]? Series(Coefficient centre, int count, int precision);

/// <summary>Taylor expansions of elementary functions, composed with germs that tend to a number.</summary>
/// <remarks>
/// The recurrences come from the functions' differential equations (Moore, Kearfott and Cloud 2009, chapter 9). The remainder is Lagrange's:
/// f(c + r) = sum of f_j(c) r^j for j below n, plus f_n(z) r^n with z between c and c + r.
/// </remarks>
internal static class Taylor
{
    /// <summary>f(c + r) for a germ r that tends to 0.</summary>
    public static Germ? Compose(Series series, Coefficient centre, Germ remainder, Neighbourhood near)
    {
        var count = near.Order;
        if (near.RangeOf(remainder) is not { } size || !size.Values.IsBounded)
        {
            return null;
        }

        var reached = Interval.Add(centre.Range, size.Values.Hull(Interval.Zero), near.Precision);
        if (
            series(centre, count, near.Precision) is not { } coefficients
            || series(Coefficient.Varying(reached), count + 1, near.Precision) is not { } bounds
        )
        {
            return null;
        }

        // Horner's scheme from the remainder's coefficient down.
        Germ? sum = Germ.Of(Coefficient.Varying(bounds[count].Range));
        for (var i = count - 1; i >= 0 && sum is not null; i--)
        {
            sum = GermArithmetic.Multiply(sum, remainder, near);
            sum = sum is null ? null : GermArithmetic.Add(Germ.Of(coefficients[i]), sum, near);
        }

        return sum;
    }

    public static Germ? Compose(Series series, Rational centre, Germ remainder, Neighbourhood near) =>
        Compose(series, Coefficient.Of(centre, near.Precision), remainder, near);

    /// <summary>x^q: c_j+1 = c_j (q - j) / ((j + 1) x).</summary>
    public static Series PowerAtOne(Rational exponent) =>
        (centre, count, precision) =>
        {
            var value = centre.Exact?.Rational == 1 ? centre : centre.Power(exponent, precision);
            if (value is null || centre.Power(-1, precision) is not { } inverse || !centre.Range.IsPositive)
            {
                return null;
            }

            return Fill(
                count,
                value,
                (known, j) =>
                    Coefficient.Multiply(known[j], inverse, precision).Scaled((exponent - j) / (j + 1), precision)
            );
        };

    /// <summary>log x: (j + 1) c_j+1 x = -j c_j, and c_1 = 1/x.</summary>
    public static Series Log =>
        (centre, count, precision) =>
            !centre.Range.IsPositive
            || centre.Power(-1, precision) is not { } inverse
            || ConstantForm.Apply(ElementaryFunction.Log, centre, precision) is not { } value
                ? null
                : Fill(
                    count,
                    value,
                    (known, j) =>
                        j == 0
                            ? inverse
                            : Coefficient
                                .Multiply(known[j], inverse, precision)
                                .Scaled(new Rational(-j, j + 1), precision)
                );

    /// <summary>The expansions of the functions that are analytic on the whole line, by their differential equations.</summary>
    public static Series? Of(UnaryFunction function)
    {
        if (function == ElementaryFunction.Log)
        {
            return Log;
        }

        return
            function == ElementaryFunction.Exp
            || function == ElementaryFunction.Sin
            || function == ElementaryFunction.Cos
            || function == ElementaryFunction.Tanh
            || function == ElementaryFunction.Sigmoid
            || function == ElementaryFunction.Softplus
            || function == ElementaryFunction.Atan
            || function == ElementaryFunction.Erf
            ? (centre, count, precision) => Entire(function, centre, count, precision)
            : null;
    }

    private static Coefficient[]? Entire(UnaryFunction function, Coefficient centre, int count, int precision)
    {
        if (ConstantForm.Apply(function, centre, precision) is not { } value)
        {
            return null;
        }

        if (function == ElementaryFunction.Exp)
        {
            return Fill(count, value, (known, j) => known[j].Scaled(new Rational(1, j + 1), precision));
        }

        if (function == ElementaryFunction.Sin || function == ElementaryFunction.Cos)
        {
            return Circular(function, centre, value, count, precision);
        }

        if (function == ElementaryFunction.Tanh)
        {
            return Fill(
                count,
                value,
                (known, j) => Combine(j == 0 ? 1 : 0, known, j, precision).Scaled(new Rational(1, j + 1), precision)
            );
        }

        if (function == ElementaryFunction.Sigmoid)
        {
            return Fill(
                count,
                value,
                (known, j) =>
                    Coefficient
                        .Add(known[j], Combine(0, known, j, precision), precision)
                        .Scaled(new Rational(1, j + 1), precision)
            );
        }

        return Primitive(function, centre, value, count, precision);
    }

    // Functions whose derivative has a simpler expansion d: c_j+1 = d_j / (j + 1).
    private static Coefficient[]? Primitive(
        UnaryFunction function,
        Coefficient centre,
        Coefficient value,
        int count,
        int precision
    )
    {
        var derivative =
            function == ElementaryFunction.Softplus ? Entire(ElementaryFunction.Sigmoid, centre, count, precision)
            : function == ElementaryFunction.Atan ? OneOverOnePlusSquare(centre, count, precision)
            : Gaussian(centre, count, precision);
        return derivative is null
            ? null
            : Fill(count, value, (_, j) => derivative[j].Scaled(new Rational(1, j + 1), precision));
    }

    // d = 1 / (1 + x^2): (1 + c^2) d_j + 2 c d_j-1 + d_j-2 = 0.
    private static Coefficient[]? OneOverOnePlusSquare(Coefficient centre, int count, int precision)
    {
        var one = Coefficient.Of(1, precision);
        var square = Square(centre, precision);
        if (Coefficient.Add(one, square, precision).Power(-1, precision) is not { } first)
        {
            return null;
        }

        return Fill(
            count,
            first,
            (known, j) =>
            {
                var sum = Coefficient.Multiply(centre.Scaled(2, precision), known[j], precision);
                sum = j == 0 ? sum : Coefficient.Add(sum, known[j - 1], precision);
                return Coefficient.Multiply(sum.Scaled(-1, precision), first, precision);
            }
        );
    }

    // d = 2 / sqrt(pi) e^(-x^2): d' = -2 x d, so (j + 1) d_j+1 = -2 (c d_j + d_j-1).
    private static Coefficient[]? Gaussian(Coefficient centre, int count, int precision)
    {
        var exponent = Square(centre, precision).Scaled(-1, precision);
        if (ConstantForm.Apply(ElementaryFunction.Exp, exponent, precision) is not { } value)
        {
            return null;
        }

        var factor = Coefficient.Of(ConstantForm.TwoOverRootPi, precision);
        return Fill(
            count,
            Coefficient.Multiply(value, factor, precision),
            (known, j) =>
            {
                var sum = Coefficient.Multiply(centre, known[j], precision);
                sum = j == 0 ? sum : Coefficient.Add(sum, known[j - 1], precision);
                return sum.Scaled(new Rational(-2, j + 1), precision);
            }
        );
    }

    private static Coefficient[]? Circular(
        UnaryFunction function,
        Coefficient centre,
        Coefficient value,
        int count,
        int precision
    )
    {
        var isSine = function == ElementaryFunction.Sin;
        var other = isSine ? ElementaryFunction.Cos : ElementaryFunction.Sin;
        if (ConstantForm.Apply(other, centre, precision) is not { } partner)
        {
            return null;
        }

        var slope = isSine ? partner : partner.Scaled(-1, precision);
        return Fill(
            count,
            value,
            (known, j) => j == 0 ? slope : known[j - 1].Scaled(new Rational(-1, (long)j * (j + 1)), precision)
        );
    }

    private static Coefficient Square(Coefficient value, int precision) =>
        value.IsConstant
            ? Coefficient.Multiply(value, value, precision)
            : Coefficient.Varying(Interval.Square(value.Range, precision));

    // start - sum of known[i] known[j - i].
    private static Coefficient Combine(int start, Coefficient[] known, int j, int precision)
    {
        var sum = Coefficient.Of(start, precision);
        for (var i = 0; i <= j; i++)
        {
            sum = Coefficient.Add(
                sum,
                Coefficient.Multiply(known[i], known[j - i], precision).Scaled(-1, precision),
                precision
            );
        }

        return sum;
    }

    private static Coefficient[] Fill(int count, Coefficient first, Func<Coefficient[], int, Coefficient> next)
    {
        var series = new Coefficient[count];
        series[0] = first;
        for (var j = 0; j + 1 < count; j++)
        {
            series[j + 1] = next(series, j);
        }

        return series;
    }
}
