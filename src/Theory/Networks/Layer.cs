using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Networks;

/// <summary>One layer of a network. A closed type: an affine map, an activation for each unit, or softmax.</summary>
public abstract record Layer
{
    private Layer() { }

    /// <summary>What the layer does, by case.</summary>
    public R Match<R>(Func<Affine, R> affine, Func<Activation, R> activation, Func<Softmax, R> softmax) =>
        this switch
        {
            Affine layer => affine(layer),
            Activation layer => activation(layer),
            Softmax layer => softmax(layer),
            _ => throw new InvalidOperationException("Layer is closed; its cases are nested in it."),
        };

    /// <summary>The layer as an affine map on <paramref name="width"/> values, where its functions are seen to be straight lines; else null.</summary>
    public AffineMap? AsAffine(int width) =>
        Match(affine => affine.Map, activation => activation.Diagonal(width), _ => null);

    /// <summary>x -> W x + b.</summary>
    /// <param name="Map">W and b.</param>
    public sealed record Affine(AffineMap Map) : Layer;

    /// <summary>Each unit's value goes through a function of one variable.</summary>
    public sealed record Activation : Layer
    {
        /// <summary>Makes the layer from one function for all units, or from one for each.</summary>
        /// <exception cref="ArgumentException">There is no function.</exception>
        public Activation(ValueList<Expression> functions)
        {
            Functions =
                functions.Count > 0
                    ? functions
                    : throw new ArgumentException("An activation layer needs a function.", nameof(functions));
        }

        /// <summary>One function for all units, or as many as there are units.</summary>
        public ValueList<Expression> Functions { get; }

        /// <summary>The function of a unit counted from 0.</summary>
        public Expression Of(int unit) => Functions.Count == 1 ? Functions[0] : Functions[unit];

        internal AffineMap? Diagonal(int width)
        {
            var lines = Functions.Select(StraightLine.InEffect).ToArray();
            return lines.Contains(null)
                ? null
                : new(
                    Matrix.Create(width, width, (i, j) => i == j ? Line(i).Slope : Rational.Zero),
                    new(Enumerable.Range(0, width).Select(unit => Line(unit).Intercept))
                );

            StraightLine Line(int unit) => lines[lines.Length == 1 ? 0 : unit]!;
        }
    }

    /// <summary>Unit i becomes exp(x_i) / (exp(x_1) + ... + exp(x_n)).</summary>
    public sealed record Softmax : Layer;
}
