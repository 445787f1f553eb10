using System.Numerics;

namespace Theory.Data;

/// <summary>
/// The threshold functions that one of them becomes by permuting inputs, by complementing inputs, and by complementing the output.
/// </summary>
/// <param name="Representative">Weights of one function of the class: not negative, in descending order.</param>
/// <param name="Size">How many functions the class has.</param>
public sealed record ThresholdClass(BooleanCertificate.Threshold Representative, BigInteger Size);
