using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Theory.Data;
using Theory.Functions;
using Theory.Laws.Generators;
using Theory.Numbers;

namespace Theory.Properties.Checking;

/// <summary>A source of random cases, with what each of its cases must be.</summary>
internal abstract record Source(string Name)
{
    /// <summary>The sources of the laws.</summary>
    public static IReadOnlyList<Source> All =>
        [
            Of("rationals", RationalGenerators.All, _ => true),
            Of<Pair<BigInteger, BigInteger>>("quotients", RationalGenerators.Quotients, c => !c.Second.IsZero),
            Of("doubles", RealGenerators.All, x => Math.Abs(x) <= 1000 && double.IsInteger(8 * x)),
            Of("scaled doubles", RealGenerators.Scaled, c => c.Scale > 0 && Math.Abs(c.X) <= 1000),
            Of("lists of doubles", RealGenerators.Lists, x => x.Count is >= 1 and <= 5),
            Of("pairs", RealGenerators.All.And(RealGenerators.All), _ => true),
            Of("sloped points", SlopedPoint.Between(1, 4), c => c.Slope >= 1 && c.Slope <= 4),
            Of("points of the plane", PlanePoint.All, _ => true),
            Of("points near the triangle", PlanePoint.Near, _ => true),
            Of("points near corners", NearCorner.Within(new(1, 4)), c => IsNear(c.Off1) && IsNear(c.Off2)),
            Of("three units", ThreeUnits.All, c => c.Weights.Count == 6 && c.Biases.Count == 4),
            Of("neurons", NeuronCase.All, c => c.Weights.Count == c.Input.Count && c.Factor.Sign > 0),
            Of("units", UnitsCase.All, c => Fits(c)),
            Of("polynomials", PolynomialCase.All, c => c.P.Count is >= 1 and <= 4 && c.Q.Count is >= 1 and <= 4),
            Of("affine layers", AffineLayersGenerators.Stacks(1, 4), Fits),
            Of("segments", Segments.All, c => c.Map.Inputs == c.First.Count && c.First.Count == c.Second.Count),
            Of("matrices of a product", FittingMatricesGenerators.Fitting(3), Chains),
            Of("systems", FittingMatricesGenerators.Systems(), c => c.First.Rows > 0 && c.First.Columns > 0),
            Of("networks", KnownNetworkGenerators.Networks(1, 3), c => c.Network.Inputs == c.Input.Count),
            Of("labelled points", LabelledPointsGenerators.SmallIntegers(16), HasBothClasses),
            Of("nearly degenerate points", LabelledPointsGenerators.NearDegenerate(), HasBothClasses),
            Of("formulas", ExpressionGenerator.Formulas(20), f => Expression.Parse(f.ToString()) == f),
            Of("decimals", DecimalText.All, c => c.Decimals.All(char.IsAsciiDigit)),
        ];

    /// <summary>How many different cases there are among 200.</summary>
    public abstract int Variety { get; }

    /// <summary>The shortest and the longest of 200 cases, in letters.</summary>
    public abstract (int Shortest, int Longest) Lengths { get; }

    /// <summary>Requires that cases are what they must be, and so is whatever they are shrunk to, until nothing smaller is left.</summary>
    public abstract void ShouldShrinkToAnEnd(int most);

    private static Source<T> Of<T>(string name, Arbitrary<T> source, Func<T, bool> isInDomain) =>
        new(name, source, isInDomain);

    private static bool IsNear(Rational off) => off.Abs() < new Rational(1, 4);

    private static bool Fits(UnitsCase c) =>
        c.Units.Inputs == c.Input.Count && c.Units.Outputs == c.Coefficients.Count && c.Input.Count > 0;

    private static bool Fits(AffineLayers c) =>
        c.Maps.Count is >= 1 and <= 4 && c.Maps.Zip(c.Widths).All(pair => pair.First.Inputs == pair.Second);

    private static bool Chains(FittingMatrices c) =>
        c.Matrices.Count == 3 && c.Matrices.Zip(c.Matrices.Skip(1)).All(pair => pair.First.Columns == pair.Second.Rows);

    private static bool HasBothClasses(LabelledPoints c) => c.Rows.DistinctBy(row => row.IsPositive).Count() == 2;
}

/// <summary>A source of cases of one type.</summary>
internal sealed record Source<T>(string Name, Arbitrary<T> Cases, Func<T, bool> IsInDomain) : Source(Name)
{
    private const ulong Seed = 20;

    public override int Variety => Sample(200).Select(Text).Distinct(StringComparer.Ordinal).Count();

    public override (int Shortest, int Longest) Lengths
    {
        get
        {
            var lengths = Sample(200).Select(one => Text(one).Length).ToArray();
            return (lengths.Min(), lengths.Max());
        }
    }

    // Any way down must end, not only the one that the first candidates take.
    public override void ShouldShrinkToAnEnd(int most)
    {
        var random = new Random(1);
        foreach (var start in Sample(30))
        {
            var current = start;
            for (var step = 0; ; step++)
            {
                IsInDomain(current).ShouldBeTrue(() => $"{Name}: {Text(start)} was shrunk to {Text(current)}");
                (step < most).ShouldBeTrue(() => $"{Name}: {Text(start)} has not come to an end at {Text(current)}");
                var smaller = Cases.Shrinker(current).Take(50).ToArray();
                if (smaller.Length == 0)
                {
                    break;
                }

                smaller
                    .All(one => !Equals(one, current))
                    .ShouldBeTrue(() => $"{Name}: {Text(current)} is shrunk to itself");
                current = smaller[random.Next(smaller.Length)];
            }
        }
    }

    private T[] Sample(int count) => Cases.Generator.Sample(count, new Rnd(Seed, 4711), 50);

    private static string Text(T one) => Convert.ToString(one, CultureInfo.InvariantCulture) ?? "";
}
