using System.Numerics;
using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Census;

namespace Theory.Cli.Commands;

/// <summary>What came of deciding all Boolean functions of some inputs.</summary>
/// <param name="Census">The classes of threshold functions, and the number of the others.</param>
/// <param name="Theorem">The count, checked by the kernel.</param>
/// <param name="Milliseconds">How long search and check took.</param>
internal sealed record CensusReport(ThresholdCensus Census, Theorem Theorem, double Milliseconds)
{
    /// <summary>How many functions there are.</summary>
    public BigInteger Functions => BigInteger.Pow(2, 1 << Census.Inputs);

    /// <summary>For how many functions the kernel found the certificate to hold: weights, or four points.</summary>
    public BigInteger Certificates => Census.Threshold + Census.Obstructed;

    /// <summary>A function that is no threshold function, with its four points; null for one input, where there is none.</summary>
    public (BooleanFunction Function, BooleanCertificate.FourPoints Points)? Example =>
        Census.Inputs < 2 ? null : (new(Census.Inputs, 0b0110), new(1, 2, 0, 3));
}
