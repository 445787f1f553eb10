namespace Theory.Functions;

/// <summary>How two values are compared.</summary>
public enum Comparison
{
    /// <summary>The left value is smaller; written &lt;.</summary>
    Less,

    /// <summary>The left value is smaller or the same; written &lt;=.</summary>
    LessOrEqual,

    /// <summary>The left value is larger; written &gt;.</summary>
    Greater,

    /// <summary>The left value is larger or the same; written &gt;=.</summary>
    GreaterOrEqual,
}

/// <summary>A comparison of two values, as a condition of a piecewise function.</summary>
public sealed record Condition
{
    /// <summary>Makes the condition.</summary>
    /// <param name="left">The value on the left.</param>
    /// <param name="relation">How they are compared.</param>
    /// <param name="right">The value on the right.</param>
    /// <exception cref="ArgumentOutOfRangeException">The relation is none of the four.</exception>
    public Condition(Expression left, Comparison relation, Expression right)
    {
        if (!Enum.IsDefined(relation))
        {
            throw new ArgumentOutOfRangeException(nameof(relation), relation, "The relations are <, <=, > and >=.");
        }

        Left = left;
        Relation = relation;
        Right = right;
    }

    /// <summary>The value on the left.</summary>
    public Expression Left { get; }

    /// <summary>How the values are compared.</summary>
    public Comparison Relation { get; }

    /// <summary>The value on the right.</summary>
    public Expression Right { get; }

    /// <summary>The sign of the relation: "&lt;", "&lt;=", "&gt;" or "&gt;=".</summary>
    public string Sign =>
        Relation switch
        {
            Comparison.Less => "<",
            Comparison.LessOrEqual => "<=",
            Comparison.Greater => ">",
            _ => ">=",
        };

    /// <summary>Whether the condition holds when the left value minus the right value has the sign given.</summary>
    /// <param name="difference">Below, at or above 0, as the left value is smaller, the same or larger.</param>
    public bool Holds(int difference) => Holds(Relation, difference);

    internal static bool Holds(Comparison relation, int difference) =>
        relation switch
        {
            Comparison.Less => difference < 0,
            Comparison.LessOrEqual => difference <= 0,
            Comparison.Greater => difference > 0,
            _ => difference >= 0,
        };

    /// <summary>The condition as "x &lt;= 3/2".</summary>
    public override string ToString() => $"{Left} {Sign} {Right}";
}

/// <summary>A branch of a piecewise function: a condition and the value that is taken where it holds.</summary>
/// <param name="Condition">When the branch is taken.</param>
/// <param name="Value">The value of the branch.</param>
public sealed record Branch(Condition Condition, Expression Value)
{
    internal Expression[] Parts => [Condition.Left, Condition.Right, Value];

    internal Branch Map(Func<Expression, Expression> part) =>
        new(new(part(Condition.Left), Condition.Relation, part(Condition.Right)), part(Value));

    /// <summary>The branch as "x &lt; 0: -x".</summary>
    public override string ToString() => $"{Condition}: {Value}";
}
