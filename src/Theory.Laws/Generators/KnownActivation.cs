using FsCheck;
using FsCheck.Fluent;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>An activation as the library reads it, beside the same function written in C#.</summary>
/// <param name="Text">The formula.</param>
/// <param name="Apply">The function.</param>
public sealed record KnownActivation(string Text, Func<Rational, Rational> Apply)
{
    /// <summary>Activations whose value at a rational is rational; the identity comes first.</summary>
    public static IReadOnlyList<KnownActivation> All =>
        [
            new("x", x => x),
            new("2*x - 1", x => x + x - 1),
            new("relu(x)", x => x.Sign > 0 ? x : 0),
            new("step(x)", x => x.Sign > 0 ? 1 : 0),
            new("step(x - 1/2)", x => x > new Rational(1, 2) ? 1 : 0),
            new("sign(x)", x => x.Sign),
            new("abs(x)", x => x.Abs()),
            new("x^2", x => x * x),
            new("max(x/10, x)", x => x.Sign > 0 ? x : x / 10),
            new(
                "min(1, max(-1, x))",
                x =>
                    x > 1 ? 1
                    : x < -1 ? -1
                    : x
            ),
            new("floor(x)", x => x.Floor()),
            new(
                "piecewise(x < 0: 0; x <= 2: 2*x; else: 6 - x)",
                x =>
                    x.Sign < 0 ? 0
                    : x <= 2 ? x + x
                    : 6 - x
            ),
        ];

    /// <summary>Whether the activation is a straight line as it is written.</summary>
    public bool IsStraight => Text is "x" or "2*x - 1";

    /// <summary>Whether the activation is a step at some threshold.</summary>
    public bool IsStep => Text.StartsWith("step", StringComparison.Ordinal);

    /// <summary>Any of them; straight ones and steps are frequent.</summary>
    public static Gen<KnownActivation> Any =>
        Gen.OneOf(
            Gen.Elements<KnownActivation>(All.Where(activation => activation.IsStraight)),
            Gen.Elements<KnownActivation>(All.Where(activation => activation.IsStep)),
            Gen.Elements<KnownActivation>(All)
        );

    /// <summary>Two activations are equal when their formulas are.</summary>
    public bool Equals(KnownActivation? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The formula.</summary>
    public override string ToString() => Text;
}
