using Theory.Algebra;
using Theory.Laws.Generators;
using Theory.Numbers;

namespace Theory.Laws.Subjects;

/// <summary>The straight line a x + b that a network of three linear hidden units is, as its laws see it.</summary>
/// <param name="Line">a and b for the weights and biases of a network; the input of the case is of no concern here.</param>
public sealed record ThreeUnitsSubject(Func<ThreeUnits, Pair<Rational, Rational>> Line)
{
    /// <summary>The composite of the two layers as <see cref="AffineMap"/>s.</summary>
    public static ThreeUnitsSubject Ours =>
        new(units =>
        {
            var hidden = new AffineMap(Matrix.Create(3, 1, (i, _) => units.Weights[i]), new(units.Biases.Take(3)));
            var output = new AffineMap(Matrix.FromRows([new(units.Weights.Skip(3))]), [units.Biases[3]]);
            var line = hidden.Then(output);
            return new(line.Weights[0, 0], line.Bias[0]);
        });
}
