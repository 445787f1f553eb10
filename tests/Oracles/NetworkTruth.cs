using System.Collections.Immutable;
using Theory.Algebra;
using Theory.Claims;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>Statements about networks, tried on many points.</summary>
internal static class NetworkTruth
{
    private const int Points = 150;

    public static bool Of(SameFunction claim) =>
        claim.Network.Inputs == claim.Other.Inputs
        && claim.Network.Outputs == claim.Other.Outputs
        && Sample(claim.Network.Inputs)
            .All(x =>
                Evaluation.Of(claim.Network, x) is { } one && Evaluation.Of(claim.Other, x) is { } other
                    ? one.Equals(other)
                    : AreClose(Evaluation.InDoubles(claim.Network, x), Evaluation.InDoubles(claim.Other, x))
            );

    /// <summary>f(x) = f(0) + x1 (f(e1) - f(0)) + ... on many points.</summary>
    public static bool Of(IsAffine claim)
    {
        var inputs = claim.Network.Inputs;
        var origin = Output(Vector.Zero(inputs));
        var slopes = Enumerable
            .Range(0, inputs)
            .Select(j => Output(new(Enumerable.Range(0, inputs).Select(i => (Rational)(i == j ? 1 : 0)))) - origin)
            .ToArray();
        return Sample(inputs)
            .All(x =>
                Output(x)
                    .Equals(x.Zip(slopes, (entry, slope) => entry * slope).Aggregate(origin, (sum, term) => sum + term))
            );

        Vector Output(Vector x) =>
            Evaluation.Of(claim.Network, x) ?? throw new NotSupportedException("Only exact values are judged.");
    }

    public static bool Of(Computes claim) =>
        claim.Table.Rows.All(row => Evaluation.Of(claim.Network, row.Inputs) is [var output] && output == row.Output);

    /// <summary>The arguments of step and sign are evaluated one by one, wherever they stand in an activation.</summary>
    public static bool Of(NoRowHitsThreshold claim) =>
        claim.Table.Rows.All(row =>
        {
            var steps = Evaluation.Steps(claim.Network, row.Inputs).ToArray();
            return claim
                .Network.Layers.Zip(steps)
                .All(pair =>
                    pair.First is not Layer.Activation activation
                    || !pair.Second!.Where((value, unit) => Hits(activation.Of(unit), value)).Any()
                );
        });

    /// <summary>Corners and random points of the boxes around the rows, at the radius and just inside it.</summary>
    public static bool Of(RobustRadius claim)
    {
        var inside = new Rational(999, 1000) * claim.Radius;
        return claim.Radius.Sign > 0
            && claim.Table.Rows.All(row => Box(row.Inputs, inside).All(x => Gives(x, row.Output)))
            && claim.Table.Rows.Any(row => Box(row.Inputs, claim.Radius).Any(x => !Gives(x, row.Output)));

        bool Gives(Vector x, Rational output) => Evaluation.Of(claim.Network, x) is [var value] && value == output;
    }

    public static bool Of(IndicatesPolyhedron claim) =>
        Sample(claim.Network.Inputs)
            .All(x =>
                Evaluation.Of(claim.Network, x) is [var value]
                && value
                    == (
                        Evaluation
                            .Of(new(claim.Faces.Inputs, [new Layer.Affine(claim.Faces)]), x)!
                            .All(face => face.Sign > 0)
                            ? 1
                            : 0
                    )
            );

    private static bool Hits(Expression function, Rational x) =>
        function.Match(
            number: _ => false,
            constant: _ => false,
            variable: () => false,
            negation: operand => Hits(operand, x),
            sum: (left, right) => Hits(left, x) || Hits(right, x),
            product: (left, right) => Hits(left, x) || Hits(right, x),
            quotient: (dividend, divisor) => Hits(dividend, x) || Hits(divisor, x),
            power: (@base, _) => Hits(@base, x),
            application: (applied, arguments) =>
                IsThreshold(applied, arguments, x) || arguments.Any(argument => Hits(argument, x)),
            piecewise: (branches, otherwise) => Hits(otherwise, x) || branches.Any(branch => Hits(branch.Value, x))
        );

    private static bool IsThreshold(ElementaryFunction function, ImmutableArray<Expression> arguments, Rational x) =>
        function.Name is "step" or "sign" && arguments[0].At(x) is Value.Exact { Number.IsZero: true };

    private static IEnumerable<Vector> Box(Vector center, Rational radius)
    {
        var random = new Random(1);
        var corners = center.Aggregate<Rational, IEnumerable<Rational[]>>(
            [
                [],
            ],
            (begun, entry) =>
                begun.SelectMany(rest =>
                    new[] { -1, 0, 1 }.Select(sign => (Rational[])[.. rest, entry + sign * radius])
                )
        );
        var others = Enumerable
            .Range(0, 40)
            .Select(_ => center.Select(entry => entry + radius * new Rational(random.Next(-100, 101), 100)));
        return corners.Select(corner => new Vector(corner)).Concat(others.Select(point => new Vector(point)));
    }

    // Small integers and halves first, where kinks and thresholds lie, then others.
    private static bool AreClose(double[] one, double[] other) =>
        one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-9 * (1 + Math.Abs(pair.First)));

    private static IEnumerable<Vector> Sample(int inputs)
    {
        var random = new Random(7);
        for (var i = 0; i < Points; i++)
        {
            var denominator = i % 3 == 0 ? 1 : random.Next(1, 8);
            yield return new(
                Enumerable
                    .Range(0, inputs)
                    .Select(_ => new Rational(random.Next(-4 * denominator, (4 * denominator) + 1), denominator))
            );
        }
    }
}
