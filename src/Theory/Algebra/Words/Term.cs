using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Algebra.Words;

/// <summary>
/// An expression in matrices, vectors and numbers of any size: symbols, numbers, identity and zero matrices, sums and products.
/// A closed type; its six cases are nested here. Every term has a shape, and a term that does not fit together cannot be made.
/// </summary>
public abstract record Term
{
    /// <summary>The deepest nesting of a term, so that no recursion over one can exhaust the stack.</summary>
    public const int MaximalDepth = 500;

    private Term(Shape shape, int depth)
    {
        if (depth > MaximalDepth)
        {
            throw new ArgumentException($"A term nests at most {MaximalDepth} levels deep.", nameof(depth));
        }

        Shape = shape;
        Depth = depth;
    }

    /// <summary>The sides of the value.</summary>
    public Shape Shape { get; }

    /// <summary>The number of levels of the tree, at least 1.</summary>
    public int Depth { get; }

    /// <summary>Every symbol is a term.</summary>
    public static implicit operator Term(Symbol symbol) => new Atom(symbol);

    /// <summary>The sum.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Term operator +(Term left, Term right) => new Sum(left, right);

    /// <summary>The product.</summary>
    /// <exception cref="ArgumentException">The inner sides differ and neither factor is a number.</exception>
    public static Term operator *(Term left, Term right) => new Product(left, right);

    /// <summary>The symbols that occur, each once.</summary>
    public ImmutableHashSet<Symbol> Symbols() =>
        this switch
        {
            Atom atom => [atom.Symbol],
            Sum sum => sum.Left.Symbols().Union(sum.Right.Symbols()),
            Product product => product.Left.Symbols().Union(product.Right.Symbols()),
            _ => [],
        };

    /// <summary>The names of all sides that occur, each once.</summary>
    public ImmutableHashSet<string> Sides() =>
        this switch
        {
            Sum sum => sum.Left.Sides().Union(sum.Right.Sides()),
            Product product => product.Left.Sides().Union(product.Right.Sides()),
            _ => [Shape.Rows, Shape.Columns],
        };

    /// <summary>The term with symbols replaced by terms of the same shape.</summary>
    /// <exception cref="ArgumentException">A replacement has another shape than its symbol.</exception>
    public Term Substitute(IReadOnlyDictionary<Symbol, Term> values) =>
        this switch
        {
            Atom atom when values.TryGetValue(atom.Symbol, out var value) => value.Shape == atom.Shape
                ? value
                : throw new ArgumentException(
                    $"{atom.Symbol} is {atom.Shape} and its value is {value.Shape}.",
                    nameof(values)
                ),
            Sum sum => new Sum(sum.Left.Substitute(values), sum.Right.Substitute(values)),
            Product product => new Product(product.Left.Substitute(values), product.Right.Substitute(values)),
            _ => this,
        };

    /// <summary>The term with one side's name replaced by another everywhere.</summary>
    public Term Rename(string from, string to) =>
        this switch
        {
            Atom atom => new Atom(atom.Symbol with { Shape = atom.Shape.Rename(from, to) }),
            Identity identity => new Identity(identity.Side == from ? to : identity.Side),
            Zero zero => new Zero(zero.Shape.Rename(from, to)),
            Sum sum => new Sum(sum.Left.Rename(from, to), sum.Right.Rename(from, to)),
            Product product => new Product(product.Left.Rename(from, to), product.Right.Rename(from, to)),
            _ => this,
        };

    /// <summary>The term in the form that <see cref="TermParser"/> reads back.</summary>
    public sealed override string ToString() =>
        this switch
        {
            Atom atom => atom.Symbol.Name,
            Number number => number.Value.Sign < 0 || !number.Value.IsInteger
                ? $"({number.Value})"
                : number.Value.ToString(),
            Identity identity => $"I({identity.Side})",
            Zero zero => $"O({zero.Shape.Rows}, {zero.Shape.Columns})",
            Sum sum => $"{sum.Left} + {(sum.Right is Sum ? $"({sum.Right})" : sum.Right)}",
            Product product => $"{Factor(product.Left)} {Factor(product.Right, last: true)}",
            _ => throw new InvalidOperationException("Term is closed; its cases are nested in it."),
        };

    private static string Factor(Term term, bool last = false) =>
        term is Sum || (last && term is Product) ? $"({term})" : term.ToString();

    private static Shape ShapeOfProduct(Shape left, Shape right)
    {
        if (left.IsScalar)
        {
            return right;
        }

        if (right.IsScalar)
        {
            return left;
        }

        return left.Columns == right.Rows
            ? new(left.Rows, right.Columns)
            : throw new ArgumentException($"A product of {left} by {right} does not fit.", nameof(right));
    }

    /// <summary>A symbol.</summary>
    public sealed record Atom(Symbol Symbol) : Term(Symbol.Shape, 1);

    /// <summary>An exact number.</summary>
    public sealed record Number(Rational Value) : Term(Shape.Scalar, 1);

    /// <summary>The identity matrix of a side.</summary>
    public sealed record Identity(string Side) : Term(new(Side, Side), 1);

    /// <summary>The zero matrix of a shape.</summary>
    public sealed record Zero : Term
    {
        /// <summary>Makes the zero matrix of a shape.</summary>
        public Zero(Shape shape)
            : base(shape, 1) { }
    }

    /// <summary>A sum of two terms of one shape.</summary>
    public sealed record Sum : Term
    {
        /// <summary>Makes the sum.</summary>
        /// <exception cref="ArgumentException">The shapes differ.</exception>
        public Sum(Term left, Term right)
            : base(left.Shape, int.Max(left.Depth, right.Depth) + 1)
        {
            if (left.Shape != right.Shape)
            {
                throw new ArgumentException($"A sum of {left.Shape} and {right.Shape} does not fit.", nameof(right));
            }

            Left = left;
            Right = right;
        }

        /// <summary>The first summand.</summary>
        public Term Left { get; }

        /// <summary>The second summand.</summary>
        public Term Right { get; }
    }

    /// <summary>A product of two terms that fit, or of a number and a term.</summary>
    public sealed record Product : Term
    {
        /// <summary>Makes the product.</summary>
        /// <exception cref="ArgumentException">The inner sides differ and neither factor is a number.</exception>
        public Product(Term left, Term right)
            : base(ShapeOfProduct(left.Shape, right.Shape), int.Max(left.Depth, right.Depth) + 1)
        {
            Left = left;
            Right = right;
        }

        /// <summary>The left factor.</summary>
        public Term Left { get; }

        /// <summary>The right factor.</summary>
        public Term Right { get; }
    }
}
