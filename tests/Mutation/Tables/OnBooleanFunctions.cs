using System.Numerics;
using Shouldly;
using Theory.Claims;
using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Census;
using Xunit;

namespace Theory.Mutation.Tables;

/// <summary>Boolean functions, their certificates and their census, for few inputs, against tables written by hand.</summary>
public sealed class OnBooleanFunctions
{
    // XOR of two inputs: the points 1 and 2.
    private static BooleanFunction Xor => new(2, 0b0110);

    // One function of each class of three inputs, not in the form of a representative: constant, one input, OR of two, an AND, x1 (x2 + x3) and majority.
    private static BooleanCertificate.Threshold[] ThreeInputs =>
        [
            new([0, 0, 0], 1),
            new([0, -2, 0], 2),
            new([2, 0, 2], -2),
            new([2, -2, -2], -2),
            new([2, -4, 2], -2),
            new([-2, 2, 2], -2),
        ];

    [Fact(DisplayName = "a function is its table of values, bit by bit")]
    public void Values()
    {
        Enumerable.Range(0, 4).Select(point => Xor[point]).ShouldBe([false, true, true, false]);
        new BooleanFunction(1, 0b01)[64].ShouldBeFalse();
        new BooleanFunction(1, 0b11)[-63].ShouldBeFalse();
        new BooleanFunction(1, 0b11)[-1].ShouldBeFalse();
        new BooleanFunction(6, ulong.MaxValue)[63].ShouldBeTrue();
        (Xor.Inputs, Xor.Values, Xor.Points).ShouldBe((2, 6UL, 4));
        Xor.ToString().ShouldBe("0110");
        new BooleanFunction(3, 0b0001_0011).ToString().ShouldBe("11001000");
        Xor.ToTable().ShouldBe(Table.OfBoolean(2, bits => bits[0] != bits[1]));
        new BooleanFunction(3, 0b0001_0011)
            .ToTable()
            .ShouldBe(Table.OfBoolean(3, bits => !bits[1] && !(bits[0] && bits[2])));
    }

    [Fact(DisplayName = "a function has 1 to 6 inputs and a value for each point alone")]
    public void Limits()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BooleanFunction(0, 0)).ParamName.ShouldBe("inputs");
        Should.Throw<ArgumentOutOfRangeException>(() => new BooleanFunction(7, 0)).ParamName.ShouldBe("inputs");
        new BooleanFunction(2, 15).Values.ShouldBe(15UL);
        Should.Throw<ArgumentOutOfRangeException>(() => new BooleanFunction(2, 16)).ParamName.ShouldBe("values");
    }

    [Fact(DisplayName = "an input is 1 at the points whose digit it is")]
    public void Inputs()
    {
        BooleanFunction.Where(1, 0).ShouldBe(0b10UL);
        BooleanFunction.Where(2, 0).ShouldBe(0b1100UL);
        BooleanFunction.Where(2, 1).ShouldBe(0b1010UL);
        BooleanFunction.Where(3, 1).ShouldBe(0b1100_1100UL);
    }

    [Fact(DisplayName = "weights give the function of the signs of w.x + b, unless that is 0 somewhere")]
    public void Weights()
    {
        // 4 a + 2 b + c > 2 1/2 at the points 3 to 7.
        new BooleanCertificate.Threshold([4, 2, 1], -5).Function.ShouldBe(new BooleanFunction(3, 0b1111_1000));
        // 4 a + 2 b + c > 3 1/2 at the points 4 to 7, and 0 is at no point.
        new BooleanCertificate.Threshold([4, 2, 1], -7).Function.ShouldBe(new BooleanFunction(3, 0b1111_0000));
        new BooleanCertificate.Threshold([1, -1], 1).Function.ShouldBe(new BooleanFunction(2, 0b1101));
        new BooleanCertificate.Threshold([1, -1], 1).Bias.ShouldBe(new(1, 2));
        new BooleanCertificate.Threshold([4, 2, 1], -6).Function.ShouldBeNull();
        new BooleanCertificate.Threshold([1, 1], 0).Function.ShouldBeNull();
        new BooleanCertificate.Threshold([], 1).Function.ShouldBeNull();
        new BooleanCertificate.Threshold([0, 0, 0, 0, 0, 0, 0], 1).Function.ShouldBeNull();
        new BooleanCertificate.Threshold([0, 0, 0, 0, 0, 0], 1).Function.ShouldBe(
            new BooleanFunction(6, ulong.MaxValue)
        );
        new BooleanCertificate.Threshold([4, 2, 1], -5).Holds(new(3, 0b1111_1000)).ShouldBeTrue();
        new BooleanCertificate.Threshold([4, 2, 1], -5).Holds(new(3, 0b1111_0000)).ShouldBeFalse();
    }

    [Fact(DisplayName = "four points hold where two are true, two are false and both pairs have one sum")]
    public void Four_points()
    {
        BooleanCertificate.FourPoints four = new(1, 2, 0, 3);
        four.Holds(Xor).ShouldBeTrue();
        foreach (var point in Enumerable.Range(0, 4))
        {
            four.Holds(new(2, 0b0110 ^ 1UL << point)).ShouldBeFalse();
        }

        (four with { TrueA = 2 }).Holds(Xor).ShouldBeFalse();
        (four with { FalseC = 3 }).Holds(Xor).ShouldBeFalse();
        // 0 + 3 and 1 + 1 have one AND, and 1 + 2 and 3 + 3 one OR.
        new BooleanCertificate.FourPoints(1, 1, 2, 3)
            .Holds(new(2, 0b0010))
            .ShouldBeFalse();
        new BooleanCertificate.FourPoints(1, 2, 0, 0).Holds(Xor).ShouldBeFalse();
        new BooleanCertificate.FourPoints(1, 2, 3, 3).Holds(Xor).ShouldBeFalse();
        foreach (var outside in new[] { -1, -31, 4, 64 })
        {
            (four with { TrueA = outside }).Holds(Xor).ShouldBeFalse();
            (four with { TrueB = outside }).Holds(Xor).ShouldBeFalse();
            (four with { FalseC = outside }).Holds(Xor).ShouldBeFalse();
            (four with { FalseD = outside }).Holds(Xor).ShouldBeFalse();
        }

        four.Match(_ => 1, _ => 2).ShouldBe(2);
        ((BooleanCertificate)ThreeInputs[0]).Match(_ => 1, _ => 2).ShouldBe(1);
    }

    [Fact(DisplayName = "of three inputs 104 functions are threshold functions and the other 152 have an XOR in them")]
    public void Three_inputs()
    {
        Theorem.ByClassWeights(new ThresholdCount(3, 104), new(new(ThreeInputs)));
        Theorem.ByClassWeights(new XorObstacles(3, 152), new(new(ThreeInputs)));
    }

    [Fact(DisplayName = "without the weights of a class its functions have none")]
    public void Classes()
    {
        for (var missing = 0; missing < ThreeInputs.Length; missing++)
        {
            var others = ThreeInputs.Where((_, i) => i != missing);
            Should.Throw<RefusalException>(() => Theorem.ByClassWeights(new ThresholdCount(3, 104), new(new(others))));
        }
    }

    [Fact(DisplayName = "the census of three inputs has the six classes, with weights in descending order")]
    public void Census()
    {
        var census = ThresholdCensus.Take(3);
        census.Classes.Select(entry => (int)entry.Size).ShouldBe([48, 24, 16, 8, 6, 2]);
        census.Obstructed.ShouldBe(new BigInteger(152));
        foreach (var (representative, _) in census.Classes)
        {
            representative.Weights.ShouldBe(representative.Weights.OrderDescending());
            representative.Weights[2].ShouldBeGreaterThanOrEqualTo(0);
            BitOperations.PopCount(representative.Function!.Value.Values).ShouldBeGreaterThanOrEqualTo(4);
        }
    }

    [Theory(DisplayName = "every function of few inputs has a certificate that holds")]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 152)]
    public void Certificates(int inputs, int obstructed)
    {
        var certificates = ThresholdCensus.Certificates(inputs);
        var holding = certificates.Where((one, values) => one.Holds(new(inputs, (ulong)values)));
        holding.Count().ShouldBe(1 << (1 << inputs));
        certificates.Count(one => one.Match(_ => false, _ => true)).ShouldBe(obstructed);
    }
}
