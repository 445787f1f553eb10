using Theory.Data;

namespace Theory.Benchmarks;

/// <summary>Checks a certificate of a Boolean function in integers.</summary>
internal static class CensusCheck
{
    /// <summary>Whether the certificate, which must hold, says that the function is a threshold function.</summary>
    /// <exception cref="InvalidOperationException">The certificate does not hold.</exception>
    public static bool Accept(BooleanCertificate certificate, BooleanFunction function)
    {
        var (isThreshold, holds) = certificate switch
        {
            BooleanCertificate.Threshold threshold => (true, Holds(threshold, function)),
            BooleanCertificate.FourPoints four => (false, Holds(four, function)),
            _ => (false, false),
        };
        return holds ? isThreshold : throw new InvalidOperationException($"{certificate} does not hold for {function}");
    }

    private static bool Holds(BooleanCertificate.FourPoints four, BooleanFunction function) =>
        function[four.TrueA]
        && function[four.TrueB]
        && !function[four.FalseC]
        && !function[four.FalseD]
        && (four.TrueA & four.TrueB) == (four.FalseC & four.FalseD)
        && (four.TrueA | four.TrueB) == (four.FalseC | four.FalseD);

    private static bool Holds(BooleanCertificate.Threshold threshold, BooleanFunction function)
    {
        for (var point = 0; point < function.Points; point++)
        {
            var twice = threshold.TwiceBias;
            for (var i = 0; i < function.Inputs; i++)
            {
                twice += 2 * threshold.Weights[i] * (point >> (function.Inputs - 1 - i) & 1);
            }

            if (twice == 0 || twice > 0 != function[point])
            {
                return false;
            }
        }

        return true;
    }
}
