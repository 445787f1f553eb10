using System.Collections;
using System.Reflection;
using Shouldly;
using Theory.Analysis;
using Theory.Claims;
using Theory.Data;
using Theory.Exports;
using Theory.Functions;
using Theory.Kernel;
using Theory.Networks;
using Theory.Numbers;
using Theory.Provers.Catalogue;
using Xunit;

namespace Theory.Properties.Guards;

/// <summary>Every kind of claim and evidence can be stored and read back.</summary>
public sealed class JsonForms(ProvedTheorems proved)
{
    private static Approach Way => new(new(CellKind.RightOf, 0, new(1, 2)), null, Settings.Default);

    private static Approach WaveWay => new(new(CellKind.LeftTail, 0, -3), new(2, new(1, 2)), new(80, 5));

    private static Proof Any => new(new IsAffine(XorNetworks.Relu), new EveryRow());

    // What no theorem of the catalogue uses; their truth is of no concern here.
    private static Claim[] OtherClaims =>
        [
            new SameFunction(XorNetworks.Lift, XorNetworks.Relu),
            .. Enum.GetValues<Extreme>().Select(extreme => new ExtremeAtLeast(extreme, Expression.X, new(1, 3))),
            new ExtremeAtMost(Extreme.Supremum, Expression.X, -2),
            new ExtremeIsInfinite(Extreme.Infimum, Expression.X),
            .. Enum.GetValues<Course>()
                .Select(course => new HasLimit(
                    Expression.X,
                    new(course, course < Course.FromBelow ? default : new Rational(1, 3))
                )),
            new LimitBetween(Followed.Slope, Expression.X, new(Course.FromAbove, 2), new(1, 3), 4),
            new LimitIsInfinite(Followed.Value, Expression.X, Destination.PlusInfinity, true),
            new LimitIsInfinite(Followed.Slope, Expression.X, new(Course.FromBelow, -1), false),
            new ConstantOnlyOn(Expression.X, []),
            new ConstantOnlyOn(Expression.X, [NumberRange.Open(null, -1), NumberRange.Open(0, new(5, 2))]),
            new DifferentiableOutside(Expression.X, [NumberRange.Closed(1, 1), NumberRange.Closed(2, null)]),
            new BreaksWithoutEnd(Expression.X),
            new IsOdd(Expression.X),
            new ValuesIn(Expression.X, new(0, true, new(7, 2), false)),
            new TakesEvery(Expression.X, NumberRange.Reals),
            new TakesValue(Expression.X, new(-3, 4)),
        ];

    private static Evidence[] OtherEvidence =>
        [
            new OneRow(3),
            new Collapse([new LayerRun(1, 2)]),
            new CellCover(new([new(-1, false), new(0, true), new(new(1, 2), false)], Settings.Default)),
            new OneApproach(Way),
            new OneApproach(WaveWay),
            new TwoApproaches(Way, WaveWay),
            new Between(-1, new(3, 4), 100),
            new EnclosedPoint(new(2, 7), 60),
            new FiniteDifference(0, 1, 3, 90, null),
            new FiniteDifference(-2, new(1, 5), 4, 90, WaveWay),
            new FromProperty(new(new IsAffine(XorNetworks.Relu), new EveryRow())),
            new FromForm(),
            new IntermediateValues(Any, Any, Any),
            new ConstantPoint(Expression.Pi),
        ];

    [Fact(DisplayName = "every kind of claim has a JSON form that is read back equal")]
    public void Claims() => ShouldHaveForms(Samples<Claim>(OtherClaims), claim => new Proof(claim, new EveryRow()));

    [Fact(DisplayName = "every kind of evidence has a JSON form that is read back equal")]
    public void Evidence_() =>
        ShouldHaveForms(
            Samples<Evidence>(OtherEvidence),
            evidence => new Proof(new IsAffine(XorNetworks.Relu), evidence)
        );

    [Fact(DisplayName = "every property has a name that is read back, and no two share one")]
    public void Properties()
    {
        foreach (var property in Enum.GetValues<Property>())
        {
            var claim = new HasProperty(property, Expression.X);
            ProofJson
                .FromText(ProofJson.ToText(new(claim, new EveryRow())), NumberLimits.Default)
                .Claim.ShouldBe(claim);
        }
    }

    [Fact(DisplayName = "a kind without a sample is found")]
    public void The_guard_fires() =>
        Missing(typeof(Claim), Samples<Claim>(OtherClaims).Where(claim => claim is not Not))
            .ShouldBe([nameof(Not)], ignoreOrder: true);

    private static void ShouldHaveForms<T>(IReadOnlyCollection<T> samples, Func<T, Proof> proof)
        where T : notnull
    {
        Missing(typeof(T), samples).ShouldBeEmpty();
        foreach (var sample in samples)
        {
            ProofJson.FromText(ProofJson.ToText(proof(sample)), NumberLimits.Default).ShouldBe(proof(sample));
        }
    }

    private static IEnumerable<string> Missing<T>(Type kind, IEnumerable<T> samples)
        where T : notnull =>
        kind
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(kind) && !type.IsAbstract)
            .Except(samples.Select(sample => sample.GetType()))
            .Select(type => type.Name);

    /// <summary>Every claim or piece of evidence that occurs in the catalogue, also inside others.</summary>
    private IReadOnlyCollection<T> Samples<T>(IEnumerable<T> others)
        where T : notnull => [.. proved.All.SelectMany(theorem => Parts(theorem.Proof)).OfType<T>().Concat(others)];

    private static IEnumerable<object> Parts(object whole)
    {
        yield return whole;
        var parts = whole switch
        {
            Proof or Claim or Evidence => whole
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(whole)),
            IEnumerable list and not string => list.Cast<object?>(),
            _ => [],
        };
        foreach (
            var part in parts
                .OfType<object>()
                .Where(part =>
                    part is Proof or Claim or Evidence
                    || part.GetType().Name.StartsWith(nameof(ValueList), StringComparison.Ordinal)
                )
        )
        {
            foreach (var inner in Parts(part))
            {
                yield return inner;
            }
        }
    }
}
