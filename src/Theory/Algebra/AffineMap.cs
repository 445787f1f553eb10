namespace Theory.Algebra;

/// <summary>An affine map x -> W x + b with exact weights W and bias b. Equal when W and b are equal, which is when the maps are.</summary>
public sealed record AffineMap
{
    /// <summary>Makes the map x -> <paramref name="weights"/> x + <paramref name="bias"/>.</summary>
    /// <exception cref="ArgumentException">The bias has not one entry for each row of the weights.</exception>
    public AffineMap(Matrix weights, Vector bias)
    {
        if (weights.Rows != bias.Count)
        {
            throw new ArgumentException(
                $"The weights have {weights.Rows} rows and the bias has {bias.Count} entries; both need the same number.",
                nameof(bias)
            );
        }

        Weights = weights;
        Bias = bias;
    }

    /// <summary>W, one row for each output and one column for each input.</summary>
    public Matrix Weights { get; }

    /// <summary>b, one entry for each output.</summary>
    public Vector Bias { get; }

    /// <summary>The number of inputs.</summary>
    public int Inputs => Weights.Columns;

    /// <summary>The number of outputs.</summary>
    public int Outputs => Weights.Rows;

    /// <summary>The map that returns its argument.</summary>
    public static AffineMap Identity(int size) => new(Matrix.Identity(size), Vector.Zero(size));

    /// <summary>W x + b.</summary>
    /// <exception cref="ArgumentException">The point has not one entry for each input.</exception>
    public Vector Apply(Vector point) => Weights * point + Bias;

    /// <summary>The map that first applies this one and then <paramref name="next"/>: x -> W2 W1 x + (W2 b1 + b2).</summary>
    /// <exception cref="ArgumentException">The next map has not as many inputs as this one has outputs.</exception>
    public AffineMap Then(AffineMap next) => new(next.Weights * Weights, next.Weights * Bias + next.Bias);

    /// <summary>The map as "x -> [W] x + (b)".</summary>
    public override string ToString() => $"x -> {Weights} x + {Bias}";
}
