using Shouldly;
using Theory.Data;
using Theory.Provers.Census;
using Xunit;

namespace Theory.Mutation.Provers;

/// <summary>The Boolean functions of a few inputs: which of them are threshold functions.</summary>
public sealed class OnCensus
{
    [Theory(DisplayName = "the counts are those of the OEIS, in classes, the largest first")]
    [InlineData(1, 4, 0, "2 2")]
    [InlineData(2, 14, 2, "8 4 2")]
    [InlineData(3, 104, 152, "48 24 16 8 6 2")]
    public void Counts(int inputs, int threshold, int obstructed, string sizes)
    {
        var census = ThresholdCensus.Take(inputs);
        (census.Inputs, census.Threshold, census.Obstructed).ShouldBe((inputs, threshold, obstructed));
        string.Join(' ', census.Classes.Select(one => one.Size)).ShouldBe(sizes);
        census.Evidence.Classes.Select(one => one.Function).ShouldAllBe(function => function != null);
    }

    [Theory(DisplayName = "each function has weights that give it, or four points that show that there are none")]
    [InlineData(1, "")]
    [InlineData(2, "6 9")]
    public void Certificates(int inputs, string obstructed)
    {
        var certificates = ThresholdCensus.Certificates(inputs);
        certificates.Length.ShouldBe(1 << (1 << inputs));
        var others = new List<int>();
        for (var values = 0; values < certificates.Length; values++)
        {
            if (certificates[values] is BooleanCertificate.Threshold threshold)
            {
                threshold.Function.ShouldBe(new BooleanFunction(inputs, (ulong)values));
            }
            else
            {
                certificates[values].ShouldBeOfType<BooleanCertificate.FourPoints>();
                others.Add(values);
            }
        }

        string.Join(' ', others).ShouldBe(obstructed);
    }

    [Fact(DisplayName = "a census needs 1 to 6 inputs, and certificates for all 1 to 4")]
    public void Ranges()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ThresholdCensus.Take(0)).ParamName.ShouldBe("inputs");
        Should.Throw<ArgumentOutOfRangeException>(() => ThresholdCensus.Take(7)).ParamName.ShouldBe("inputs");
        Should.Throw<ArgumentOutOfRangeException>(() => ThresholdCensus.Certificates(0)).ParamName.ShouldBe("inputs");
        Should.Throw<ArgumentOutOfRangeException>(() => ThresholdCensus.Certificates(5)).ParamName.ShouldBe("inputs");
    }
}
