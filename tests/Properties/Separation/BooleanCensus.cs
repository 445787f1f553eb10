using System.Numerics;
using Shouldly;
using Theory.Data;
using Theory.Provers.Census;
using Theory.Provers.Separation;
using Xunit;

namespace Theory.Properties.Separation;

/// <remarks>The expected counts are those of Muroga, Threshold Logic and Its Applications (1971), table 2.3.2.</remarks>
public sealed class BooleanCensus
{
    [Theory(
        DisplayName = "every function of 1 to 4 inputs has a certificate that holds, and the threshold functions are as many as counted (OEIS A000609)"
    )]
    [InlineData(1, 4)]
    [InlineData(2, 14)]
    [InlineData(3, 104)]
    [InlineData(4, 1882)]
    public void Certificates(int inputs, int threshold)
    {
        var certificates = ThresholdCensus.Certificates(inputs);
        certificates.Length.ShouldBe(1 << (1 << inputs));
        for (var values = 0; values < certificates.Length; values++)
        {
            Holds(certificates[values], inputs, (ulong)values)
                .ShouldBeTrue(() => $"{certificates[values]} for {values}");
        }

        certificates.Count(IsThreshold).ShouldBe(threshold);
    }

    [Theory(
        DisplayName = "the threshold functions that depend on all inputs are as many as counted (OEIS A000615), by complements of inputs too (A002079)"
    )]
    [InlineData(1, 2, 1)]
    [InlineData(2, 8, 2)]
    [InlineData(3, 72, 9)]
    [InlineData(4, 1536, 96)]
    public void Dependent_on_all_inputs(int inputs, int functions, int classes)
    {
        var certificates = ThresholdCensus.Certificates(inputs);
        ulong[] dependent =
        [
            .. Enumerable
                .Range(0, certificates.Length)
                .Where(values => IsThreshold(certificates[values]))
                .Select(values => (ulong)values)
                .Where(values => Enumerable.Range(0, inputs).All(i => Complemented(values, inputs, 1 << i) != values)),
        ];
        dependent.Length.ShouldBe(functions);
        dependent
            .Select(values => Enumerable.Range(0, 1 << inputs).Min(mask => Complemented(values, inputs, mask)))
            .Distinct()
            .Count()
            .ShouldBe(classes);
    }

    [Theory(
        DisplayName = "the census accounts for every function, by as many classes as counted (sums of OEIS A001530)"
    )]
    [InlineData(1, 4, 2)]
    [InlineData(2, 14, 3)]
    [InlineData(3, 104, 6)]
    [InlineData(4, 1882, 15)]
    [InlineData(5, 94572, 63)]
    public void Whole_census(int inputs, int threshold, int classes)
    {
        var census = ThresholdCensus.Take(inputs);
        census.Threshold.ShouldBe(threshold);
        census.Classes.Count.ShouldBe(classes);
        (census.Threshold + census.Obstructed).ShouldBe(BigInteger.Pow(2, 1 << inputs));
    }

    [Theory(
        DisplayName = "permutations and complements turn each representative into exactly as many functions as its class has, all different"
    )]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Orbits(int inputs)
    {
        var all = new HashSet<ulong>();
        foreach (var (representative, size) in ThresholdCensus.Take(inputs).Classes)
        {
            HashSet<ulong> orbit = [.. Orbit(representative, inputs)];
            size.ShouldBe(orbit.Count);
            representative.Weights.ShouldBe(representative.Weights.OrderDescending());
            representative.Weights[^1].ShouldBeGreaterThanOrEqualTo(0);
            orbit.All(all.Add).ShouldBeTrue($"{representative}");
        }
    }

    [Fact(
        DisplayName = "random functions of 5 inputs, and threshold functions with one value turned round, are separable exactly when the census has them"
    )]
    public void Against_the_decider()
    {
        var threshold = new HashSet<ulong>();
        foreach (var (representative, _) in ThresholdCensus.Take(5).Classes)
        {
            threshold.UnionWith(Orbit(representative, 5));
        }

        var random = new Random(5);
        ulong[] near =
        [
            .. threshold.Order().Where((_, i) => i % 500 == 0).Select(values => values ^ 1UL << random.Next(32)),
        ];
        ulong[] any = [.. Enumerable.Range(0, 200).Select(_ => (ulong)random.NextInt64(1, uint.MaxValue))];
        foreach (var values in near.Concat(any).Where(values => values != 0 && values != uint.MaxValue))
        {
            var points = new BooleanFunction(5, values).ToTable().ToLabelledPoints();
            LinearSeparation.Decide(points).IsSeparable().ShouldBe(threshold.Contains(values), $"{values}");
        }
    }

    [Theory(DisplayName = "a census of no inputs, or of more than fit, is refused")]
    [InlineData(0)]
    [InlineData(7)]
    public void Refused(int inputs)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ThresholdCensus.Take(inputs));
        Should.Throw<ArgumentOutOfRangeException>(() => ThresholdCensus.Certificates(inputs));
    }

    private static bool IsThreshold(BooleanCertificate certificate) => certificate.Match(_ => true, _ => false);

    private static bool Bit(int point, int inputs, int input) => (point / (1 << (inputs - 1 - input)) % 2) == 1;

    private static bool Value(ulong values, int point) => (values >> point & 1) == 1;

    private static bool Holds(BooleanCertificate certificate, int inputs, ulong values) =>
        certificate.Match(
            threshold =>
                Enumerable
                    .Range(0, 1 << inputs)
                    .All(p => int.Sign(Twice(threshold, inputs, p)) == (Value(values, p) ? 1 : -1)),
            four =>
                Value(values, four.TrueA)
                && Value(values, four.TrueB)
                && !Value(values, four.FalseC)
                && !Value(values, four.FalseD)
                && Enumerable
                    .Range(0, inputs)
                    .All(i => Sum(four.TrueA, four.TrueB, i) == Sum(four.FalseC, four.FalseD, i))
        );

    private static int Twice(BooleanCertificate.Threshold form, int inputs, int point) =>
        form.TwiceBias + 2 * Enumerable.Range(0, inputs).Sum(i => Bit(point, inputs, i) ? form.Weights[i] : 0);

    private static int Sum(int first, int second, int input) => (first >> input & 1) + (second >> input & 1);

    private static ulong Complemented(ulong values, int inputs, int mask) =>
        Enumerable
            .Range(0, 1 << inputs)
            .Aggregate(0UL, (set, point) => Value(values, point ^ mask) ? set | 1UL << point : set);

    /// <summary>All functions that permutations and complements of inputs and the complement of the output give.</summary>
    private static IEnumerable<ulong> Orbit(BooleanCertificate.Threshold form, int inputs)
    {
        ulong whole = ulong.MaxValue >> (64 - (1 << inputs));
        foreach (var permutation in Permutations(inputs))
        {
            // With inputs of -1 and 1, twice the form is weights . y + centre, and complementing an input changes the sign of its weight.
            int[] weights = [.. permutation.Select(i => form.Weights[i])];
            var centre = weights.Sum() + form.TwiceBias;
            for (var mask = 0; mask < 1 << inputs; mask++)
            {
                var values = 0UL;
                for (var point = 0; point < 1 << inputs; point++)
                {
                    var sum = centre;
                    for (var i = 0; i < inputs; i++)
                    {
                        sum += ((point ^ mask) >> i & 1) == 1 ? weights[i] : -weights[i];
                    }

                    values |= sum > 0 ? 1UL << point : 0;
                }

                yield return values;
                yield return values ^ whole;
            }
        }
    }

    private static IEnumerable<int[]> Permutations(int count) =>
        count == 0
            ?
            [
                [],
            ]
            : Permutations(count - 1)
                .SelectMany(rest =>
                    Enumerable.Range(0, count).Select(at => rest[..at].Append(count - 1).Concat(rest[at..]).ToArray())
                );
}
