using Theory.Numbers;

namespace Theory.Properties.Numbers;

/// <summary>A line of reference-values.txt: a function, its argument, and the value rounded to 50 digits by another library.</summary>
internal sealed record ReferenceValue(string Function, Rational Argument, Rational Value)
{
    /// <summary>All lines of the table.</summary>
    public static IReadOnlyList<ReferenceValue> All()
    {
        var assembly = typeof(ReferenceValue).Assembly;
        var name = assembly
            .GetManifestResourceNames()
            .Single(n => n.EndsWith("reference-values.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split(' '))
                .Select(words => new ReferenceValue(words[0], Rational.Parse(words[1]), Rational.Parse(words[2]))),
        ];
    }

    /// <summary>The reals that round to the value: the true one is among them.</summary>
    public (Rational Low, Rational High) Reals()
    {
        var error = Value.Abs() * Rational.Parse("1e-49");
        return (Value - error, Value + error);
    }

    /// <summary>The enclosure that the library gives, from one of the argument that is far finer than the precision.</summary>
    public Interval Enclosure(int precision)
    {
        var x = Interval.Exactly(Argument, 2500);
        return Function switch
        {
            "pi" => Interval.Pi(precision),
            "e" => Interval.E(precision),
            "ln2" => Interval.Ln2(precision),
            "exp" => Interval.Exp(x, precision),
            "log" => Interval.Log(x, precision),
            "sqrt" => Interval.Sqrt(x, precision),
            "sin" => Interval.Sin(x, precision),
            "cos" => Interval.Cos(x, precision),
            "atan" => Interval.Atan(x, precision),
            "tanh" => Interval.Tanh(x, precision),
            "sigmoid" => Interval.Sigmoid(x, precision),
            "softplus" => Interval.Softplus(x, precision),
            "erf" => Interval.Erf(x, precision),
            "power2/3" => Interval.Power(x, new Rational(2, 3), precision),
            "power-71/101" => Interval.Power(x, new Rational(-71, 101), precision),
            "power-7" => Interval.Power(x, -7, precision),
            _ => throw new InvalidOperationException($"The table has an unknown function {Function}."),
        };
    }
}
