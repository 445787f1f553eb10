using Theory.Analysis;
using Theory.Claims;
using Theory.Cli.JsonForms;
using Theory.Kernel;

namespace Theory.Cli.TextForms;

/// <summary>Ranges of x in words, with long fractions as decimals.</summary>
internal static class BreakWords
{
    public static string Between(NumberRange range) =>
        $"between {DecimalText.AtMost(range.Low!.Value)} and {DecimalText.AtLeast(range.High!.Value)}";

    public static string Elsewhere(Theorem theorem)
    {
        var voids = theorem.Claim is DifferentiableOutside { Outside: var outside }
            ? outside.Where(range => range.Low is null || range.High is null).ToList()
            : [];
        return voids.Count == 0
            ? "f is differentiable everywhere else"
            : $"f is differentiable everywhere else, but for {string.Join(" and ", voids.Select(range => range.Of("x")))}";
    }
}
