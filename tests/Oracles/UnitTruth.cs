using Theory.Claims;
using Theory.Data;
using Theory.Functions;

namespace Theory.Oracles;

/// <summary>Threshold units, and sigmoids in their place, evaluated in doubles at many points.</summary>
internal static class UnitTruth
{
    /// <summary>Small integer weights, biases and inputs, so that many points lie on the boundary.</summary>
    public static bool Of(CutsHalfSpaces claim)
    {
        var random = new Random(3);
        return Enumerable
            .Range(0, 2000)
            .Select(i => Enumerable.Range(0, 1 + (i % 3)).Sum(_ => random.Next(-3, 4) * (random.Next(-6, 7) / 2.0)))
            .Select(sum => sum + random.Next(-2, 3))
            .All(z => Doubles.At(claim.Activation, z) == (z > 0 ? 1 : 0));
    }

    /// <summary>A little beyond the bound and far beyond it every row is right; a little before it, at 0 and below 0 some row is wrong.</summary>
    public static bool Of(ComputesWhenSharp claim)
    {
        var bound = claim.Factor.ToDouble() * Math.Log(claim.Base.ToDouble());
        return bound > 0
            && new[] { 1.00001, 1.001, 1.1, 1.5, 2, 5, 20 }.All(times =>
                claim.Table.Rows.All(row => IsRight(row, times * bound))
            )
            && new[] { 0.99999, 0.999, 0.9, 0.5, 0.1, 0, -0.1, -0.5, -1, -2, -20 }.All(times =>
                claim.Table.Rows.Any(row => !IsRight(row, times * bound))
            );

        bool IsRight(TableRow row, double k)
        {
            var output = Doubles.Of(claim.Network, row.Inputs, (unit, value) => Sharp(unit, value, k))[0];
            return row.Output == 1 ? output > 0.5 : output < 0.5;
        }
    }

    private static double Sharp(Expression unit, double value, double k) =>
        unit is Expression.Application { Function.Name: "step" } step
            ? 1 / (1 + Math.Exp(-k * Doubles.At(step.Arguments[0], value)))
            : Doubles.At(unit, value);
}
