using Theory.Data;

namespace Theory.Laws.Subjects;

/// <summary>The softmax of a list in floating point, as its laws see it.</summary>
/// <param name="Softmax">The share of each item: e^xi / (e^x1 + ... + e^xn).</param>
public sealed record SoftmaxSubject(Func<ValueList<double>, ValueList<double>> Softmax)
{
    /// <summary>The definition with the largest item subtracted first, so that no power is above 1.</summary>
    public static SoftmaxSubject Ours =>
        new(x =>
        {
            var powers = x.Select(item => Math.Exp(item - x.Max())).ToArray();
            return new(powers.Select(power => power / powers.Sum()));
        });
}
