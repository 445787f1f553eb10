using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Numbers;

namespace Theory.Oracles;

/// <summary>Numbers for the sides and symbols of terms: random, the same for the same name until it is forgotten.</summary>
internal sealed class TermValues(Random random)
{
    private const int LargestSide = 3;
    private const int LargestEntry = 5;

    private readonly Dictionary<string, int> _sides = new(StringComparer.Ordinal) { [Shape.One] = 1 };
    private readonly Dictionary<Symbol, Matrix> _symbols = [];

    public int Side(string name) =>
        _sides.TryGetValue(name, out var side) ? side : _sides[name] = random.Next(1, LargestSide + 1);

    public void SetSide(string name, int side) => _sides[name] = side;

    public Matrix this[Symbol symbol]
    {
        get => _symbols.TryGetValue(symbol, out var value) ? value : _symbols[symbol] = Random(symbol.Shape);
        set => _symbols[symbol] = value;
    }

    public void Forget(IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            _symbols.Remove(symbol);
        }
    }

    /// <summary>The value of a term in numbers, by the definitions of sum and product.</summary>
    public Matrix Evaluate(Term term) =>
        term switch
        {
            Term.Atom atom => this[atom.Symbol],
            Term.Number number => Matrix.Create(1, 1, (_, _) => number.Value),
            Term.Identity identity => Matrix.Identity(Side(identity.Side)),
            Term.Zero zero => Matrix.Create(Side(zero.Shape.Rows), Side(zero.Shape.Columns), (_, _) => 0),
            Term.Sum sum => Add(Evaluate(sum.Left), Evaluate(sum.Right)),
            Term.Product product => Multiply(product),
            _ => throw new NotSupportedException("Term has six cases."),
        };

    private static Matrix Add(Matrix left, Matrix right) =>
        Matrix.Create(left.Rows, left.Columns, (i, j) => left[i, j] + right[i, j]);

    private static Matrix Scale(Rational factor, Matrix value) =>
        Matrix.Create(value.Rows, value.Columns, (i, j) => factor * value[i, j]);

    private Matrix Multiply(Term.Product product)
    {
        var (left, right) = (Evaluate(product.Left), Evaluate(product.Right));
        if (product.Left.Shape.IsScalar)
        {
            return Scale(left[0, 0], right);
        }

        return product.Right.Shape.IsScalar ? Scale(right[0, 0], left) : left * right;
    }

    private Matrix Random(Shape shape) =>
        Matrix.Create(Side(shape.Rows), Side(shape.Columns), (_, _) => random.Next(-LargestEntry, LargestEntry + 1));
}
