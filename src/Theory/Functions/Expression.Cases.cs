using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Functions;

public abstract partial record Expression
{
    /// <summary>An exact number, of any sign.</summary>
    /// <param name="Value">Any rational number.</param>
    public sealed record Number(Rational Value) : Expression(containsVariable: false)
    {
        /// <summary>The number.</summary>
        public Rational Value { get; } = Value;

        internal override ImmutableArray<Expression> Parts => [];
    }

    /// <summary>A named constant, pi or e.</summary>
    public sealed record Constant : Expression
    {
        /// <summary>Makes the constant.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is none of the named constants.</exception>
        public Constant(NamedConstant name)
            : base(containsVariable: false)
        {
            if (!Enum.IsDefined(name))
            {
                throw new ArgumentOutOfRangeException(nameof(name), name, "The named constants are pi and e.");
            }

            Name = name;
        }

        /// <summary>Which constant it is.</summary>
        public NamedConstant Name { get; }

        internal override ImmutableArray<Expression> Parts => [];
    }

    /// <summary>The variable x.</summary>
    public sealed record Variable() : Expression(containsVariable: true)
    {
        internal override ImmutableArray<Expression> Parts => [];
    }

    /// <summary>The opposite of a value. a - b is the sum of a and the opposite of b.</summary>
    /// <param name="Operand">What is negated.</param>
    public sealed record Negation(Expression Operand) : Expression([Operand])
    {
        /// <summary>What is negated.</summary>
        public Expression Operand { get; } = Operand;

        internal override ImmutableArray<Expression> Parts => [Operand];
    }

    /// <summary>The sum of two values.</summary>
    /// <param name="Left">The first term.</param>
    /// <param name="Right">The second term.</param>
    public sealed record Sum(Expression Left, Expression Right) : Expression([Left, Right])
    {
        /// <summary>The first term.</summary>
        public Expression Left { get; } = Left;

        /// <summary>The second term.</summary>
        public Expression Right { get; } = Right;

        internal override ImmutableArray<Expression> Parts => [Left, Right];
    }

    /// <summary>The product of two values.</summary>
    /// <param name="Left">The first factor.</param>
    /// <param name="Right">The second factor.</param>
    public sealed record Product(Expression Left, Expression Right) : Expression([Left, Right])
    {
        /// <summary>The first factor.</summary>
        public Expression Left { get; } = Left;

        /// <summary>The second factor.</summary>
        public Expression Right { get; } = Right;

        internal override ImmutableArray<Expression> Parts => [Left, Right];
    }

    /// <summary>The quotient of two values; undefined where the divisor is 0.</summary>
    /// <param name="Dividend">What is divided.</param>
    /// <param name="Divisor">What it is divided by.</param>
    public sealed record Quotient(Expression Dividend, Expression Divisor) : Expression([Dividend, Divisor])
    {
        /// <summary>What is divided.</summary>
        public Expression Dividend { get; } = Dividend;

        /// <summary>What it is divided by.</summary>
        public Expression Divisor { get; } = Divisor;

        internal override ImmutableArray<Expression> Parts => [Dividend, Divisor];
    }

    /// <summary>
    /// A power with a constant exponent. Where the exponent is an integer, the base is any number (but 0 under a negative exponent);
    /// where it is none, the base is at least 0 (above 0 under a negative exponent). The exponent 0 gives 1, also of 0.
    /// </summary>
    public sealed record Power : Expression
    {
        /// <summary>Makes the power.</summary>
        /// <param name="base">What is raised.</param>
        /// <param name="exponent">The exponent, without x.</param>
        /// <exception cref="ArgumentException">The exponent contains x.</exception>
        public Power(Expression @base, Expression exponent)
            : base([@base, exponent])
        {
            if (exponent.ContainsVariable)
            {
                throw new ArgumentException(
                    "The exponent of a power is constant; it may not contain x.",
                    nameof(exponent)
                );
            }

            Base = @base;
            Exponent = exponent;
        }

        /// <summary>What is raised.</summary>
        public Expression Base { get; }

        /// <summary>The exponent, without x.</summary>
        public Expression Exponent { get; }

        /// <summary>Takes the power apart.</summary>
        public void Deconstruct(out Expression @base, out Expression exponent) => (@base, exponent) = (Base, Exponent);

        internal override ImmutableArray<Expression> Parts => [Base, Exponent];
    }

    /// <summary>The value of an elementary function at its arguments.</summary>
    public sealed record Application : Expression
    {
        /// <summary>Makes the application.</summary>
        /// <param name="function">The function.</param>
        /// <param name="arguments">As many arguments as the function takes.</param>
        /// <exception cref="ArgumentException">The function takes another number of arguments.</exception>
        public Application(ElementaryFunction function, params ImmutableArray<Expression> arguments)
            : base(arguments.AsSpan())
        {
            if (arguments.Length != function.Arity)
            {
                throw new ArgumentException(
                    $"{function.Name} takes {function.Arity} arguments, not {arguments.Length}.",
                    nameof(arguments)
                );
            }

            Function = function;
            Arguments = arguments;
        }

        /// <summary>The function.</summary>
        public ElementaryFunction Function { get; }

        /// <summary>The arguments, one or two.</summary>
        public ImmutableArray<Expression> Arguments { get; }

        /// <summary>Takes the application apart.</summary>
        public void Deconstruct(out ElementaryFunction function, out ImmutableArray<Expression> arguments) =>
            (function, arguments) = (Function, Arguments);

        /// <inheritdoc/>
        public bool Equals(Application? other) =>
            base.Equals(other)
            && Function == other.Function
            && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() =>
            Arguments.Aggregate(Function.GetHashCode(), (hash, argument) => HashCode.Combine(hash, argument));

        internal override ImmutableArray<Expression> Parts => Arguments;
    }

    /// <summary>
    /// A choice: the value of the first branch whose condition holds, else of the last one. The conditions are evaluated in order up
    /// to the first that holds, and only the chosen value is evaluated.
    /// </summary>
    public sealed record Piecewise : Expression
    {
        /// <summary>Makes the choice.</summary>
        /// <param name="branches">At least one condition with its value, in the order in which they are tried.</param>
        /// <param name="otherwise">The value where no condition holds.</param>
        /// <exception cref="ArgumentException">There is no branch.</exception>
        public Piecewise(ImmutableArray<Branch> branches, Expression otherwise)
            : base([.. branches.SelectMany(branch => branch.Parts), otherwise])
        {
            if (branches.IsEmpty)
            {
                throw new ArgumentException("A piecewise expression needs at least one condition.", nameof(branches));
            }

            Branches = branches;
            Otherwise = otherwise;
        }

        /// <summary>The conditions with their values, in the order in which they are tried; at least one.</summary>
        public ImmutableArray<Branch> Branches { get; }

        /// <summary>The value where no condition holds.</summary>
        public Expression Otherwise { get; }

        /// <summary>Takes the choice apart.</summary>
        public void Deconstruct(out ImmutableArray<Branch> branches, out Expression otherwise) =>
            (branches, otherwise) = (Branches, Otherwise);

        /// <inheritdoc/>
        public bool Equals(Piecewise? other) =>
            base.Equals(other)
            && Otherwise.Equals(other.Otherwise)
            && Branches.AsSpan().SequenceEqual(other.Branches.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() =>
            Branches.Aggregate(Otherwise.GetHashCode(), (hash, branch) => HashCode.Combine(hash, branch));

        internal override ImmutableArray<Expression> Parts =>
            [.. Branches.SelectMany(branch => branch.Parts), Otherwise];
    }
}
