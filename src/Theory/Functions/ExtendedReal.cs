namespace Theory.Functions;

/// <summary>A real number, given by a formula without x, or an infinity: a limit or the end of a range. Closed.</summary>
public abstract record ExtendedReal
{
    private protected ExtendedReal() { }

    /// <summary>Larger than every number.</summary>
    public static ExtendedReal PlusInfinity => new Infinite(IsPositive: true);

    /// <summary>Smaller than every number.</summary>
    public static ExtendedReal MinusInfinity => new Infinite(IsPositive: false);

    /// <summary>The number that a formula without x stands for.</summary>
    /// <exception cref="ArgumentException">The formula contains x.</exception>
    public static ExtendedReal Of(Expression value) => new Finite(value);

    /// <summary>Goes through the cases: a number, or an infinity and whether it is the positive one.</summary>
    /// <typeparam name="TResult">What is made of it.</typeparam>
    public TResult Match<TResult>(Func<Expression, TResult> finite, Func<bool, TResult> infinite) =>
        MatchCore(finite, infinite);

    private protected abstract TResult MatchCore<TResult>(
        Func<Expression, TResult> finite,
        Func<bool, TResult> infinite
    );

    private sealed record Finite : ExtendedReal
    {
        private readonly Expression _value;

        public Finite(Expression value)
        {
            if (value.ContainsVariable)
            {
                throw new ArgumentException("A limit is a number; its formula may not contain x.", nameof(value));
            }

            _value = value;
        }

        public override string ToString() => _value.ToString();

        private protected override TResult MatchCore<TResult>(
            Func<Expression, TResult> finite,
            Func<bool, TResult> infinite
        ) => finite(_value);
    }

    private sealed record Infinite(bool IsPositive) : ExtendedReal
    {
        public override string ToString() => IsPositive ? "inf" : "-inf";

        private protected override TResult MatchCore<TResult>(
            Func<Expression, TResult> finite,
            Func<bool, TResult> infinite
        ) => infinite(IsPositive);
    }
}
