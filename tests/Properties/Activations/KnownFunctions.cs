using System.Globalization;
using Shouldly;
using Theory.Claims;
using Theory.Exports;
using Theory.Functions;
using Theory.Kernel;
using Theory.Numbers;
using Theory.Provers;
using Theory.Provers.Deciders;
using Xunit;

namespace Theory.Properties.Activations;

/// <summary>Every verdict on functions whose properties are known by hand is that one, and verifies again from its proof file.</summary>
public sealed class KnownFunctions
{
    public static TheoryData<string> Rows => [.. Lines().Select(line => line.Trim())];

    [Theory(DisplayName = "The verdicts on a known function are decided and right")]
    [MemberData(nameof(Rows))]
    public void VerdictsAreRight(string row)
    {
        var fields = row.Split('|', StringSplitOptions.TrimEntries);
        var report = ActivationDecider.Decide(Expression.Parse(fields[1]), new WorkLimit(TimeSpan.FromSeconds(20)));
        foreach (var (property, truth) in PropertyNames.All.Zip(fields[2]))
        {
            Word(report.Properties[property])
                .ShouldBe(truth == 'y' ? "proved" : "refuted", $"{property} of {fields[1]}");
        }

        ShouldEnclose(report.Infimum, fields[3], $"infimum of {fields[1]}");
        ShouldEnclose(report.Supremum, fields[4], $"supremum of {fields[1]}");
        ShouldEnclose(report.Lipschitz, fields[5], $"largest slope of {fields[1]}");
        foreach (var theorem in TheoremsOf(report))
        {
            var proof = ProofJson.FromText(ProofJson.ToText(theorem.Proof), NumberLimits.Default);
            Theorem.Check(proof).Claim.ShouldBe(theorem.Claim);
        }
    }

    private static string[] Lines()
    {
        using var stream = typeof(KnownFunctions).Assembly.GetManifestResourceStream(
            "Theory.Properties.Activations.known-functions.txt"
        )!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#')),
        ];
    }

    private static string Word(Verdict verdict) => verdict.Match(_ => "proved", _ => "refuted", because => because);

    private static void ShouldEnclose(ExtremeEnclosure enclosure, string truth, string what)
    {
        if (truth.EndsWith("inf", StringComparison.Ordinal))
        {
            enclosure.Infinite.ShouldNotBeNull(what);
            return;
        }

        var number = Rational.Parse(truth);
        // The table gives irrational numbers to ten digits.
        Rational slack = number.IsInteger ? 0 : new Rational(1, 1_000_000_000);
        enclosure.Low.ShouldNotBeNull(what);
        enclosure.High.ShouldNotBeNull(what);
        (enclosure.Low.Value <= number + slack && number - slack <= enclosure.High.Value).ShouldBeTrue(
            string.Create(CultureInfo.InvariantCulture, $"{what}: {enclosure.Low} to {enclosure.High}")
        );
        (enclosure.High.Value - enclosure.Low.Value).ShouldBeLessThanOrEqualTo(
            Rational.Max(1, number.Abs()) / 1_000_000,
            what
        );
    }

    private static IEnumerable<Theorem> TheoremsOf(ActivationReport report)
    {
        var verdicts = report.Properties.Values.Select(verdict => verdict.Conclusion);
        var extremes = new[] { report.Infimum, report.Supremum, report.Lipschitz }.SelectMany(enclosure =>
            new[] { enclosure.Infinite, enclosure.AtLeast, enclosure.AtMost }
        );
        return verdicts.Concat(extremes).OfType<Theorem>();
    }
}
