using Shouldly;
using Theory.Functions;
using Theory.Oracles;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>Every verdict on functions whose properties are known by hand is that one, and verifies again from its proof file.</summary>
public sealed class KnownFunctions
{
    public static TheoryData<string> Names => [.. KnownFunction.All.Select(row => row.Name)];

    [Theory(DisplayName = "The verdicts on a known function are decided and right")]
    [MemberData(nameof(Names))]
    public void VerdictsAreRight(string name)
    {
        var known = KnownFunction.Of(name);
        var report = ActivationDecider.Decide(Expression.Parse(known.Formula), new WorkLimit(TimeSpan.FromSeconds(20)));
        known.Faults(report).ShouldBeEmpty();
    }
}
