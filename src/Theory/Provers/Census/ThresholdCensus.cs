using System.Collections.Immutable;
using System.Numerics;
using Theory.Data;
using Theory.Kernel;

namespace Theory.Provers.Census;

/// <summary>All Boolean functions of some inputs, decided: which of them are threshold functions.</summary>
/// <param name="Inputs">The number of inputs.</param>
/// <param name="Classes">The classes of threshold functions, each with weights for one function and its size.</param>
/// <param name="Obstructed">How many functions have two true and two false points with a + b = c + d.</param>
public sealed record ThresholdCensus(int Inputs, ValueList<ThresholdClass> Classes, BigInteger Obstructed)
{
    /// <summary>The most inputs for which every function gets a certificate of its own: 4, with 65,536 functions.</summary>
    public const int MostWithCertificates = 4;

    private const int ReportEvery = 10_000;

    /// <summary>How many of the functions are threshold functions (OEIS A000609).</summary>
    public BigInteger Threshold => Classes.Aggregate(BigInteger.Zero, (sum, orbit) => sum + orbit.Size);

    /// <summary>The evidence for the kernel: weights for one function of each class.</summary>
    public ClassWeights Evidence => new([.. Classes.Select(entry => entry.Representative)]);

    /// <summary>Decides all functions of 1 to 6 inputs.</summary>
    /// <param name="inputs">The number of inputs.</param>
    /// <param name="progress">Receives now and then the number of functions decided so far.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no inputs, or more than 6.</exception>
    /// <remarks>The work grows as the count of threshold functions: 6 inputs, with 15,028,134, take minutes.</remarks>
    public static ThresholdCensus Take(int inputs, Action<BigInteger>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, BooleanFunction.MostInputs);
        var classes = new ThresholdClasses(inputs);
        var (threshold, obstructed) = (0L, BigInteger.Zero);
        ObstacleTree.Visit(
            inputs,
            values =>
            {
                classes.Add(values);
                if (++threshold % ReportEvery == 0)
                {
                    progress?.Invoke(obstructed + threshold);
                }
            },
            (_, known, _) => obstructed += BigInteger.One << ((1 << inputs) - known)
        );
        return new(inputs, classes.ToList(), obstructed);
    }

    /// <summary>A certificate for every function of 1 to 4 inputs, at the index given by its table of values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no inputs, or more than 4.</exception>
    public static ImmutableArray<BooleanCertificate> Certificates(int inputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(inputs, MostWithCertificates);
        var classes = new ThresholdClasses(inputs);
        var certificates = new BooleanCertificate[1 << (1 << inputs)];
        ObstacleTree.Visit(
            inputs,
            values => certificates[values] = classes.Add(values),
            (values, known, obstacle) =>
            {
                for (var rest = (int)values; rest < certificates.Length; rest += 1 << known)
                {
                    certificates[rest] = obstacle;
                }
            }
        );
        return ImmutableArray.Create(certificates);
    }
}
