using System.Collections.Immutable;

namespace Theory.Functions.Calculus;

/// <summary>Simplifies a choice between simplified values.</summary>
internal static class PiecewiseRules
{
    public static Expression Choose(ImmutableArray<Branch> branches, Expression otherwise)
    {
        var kept = new List<Branch>();
        foreach (var (condition, value) in branches)
        {
            var simple = Simplify(condition);
            switch (Outcome(simple))
            {
                // A condition that never holds leaves the branches after it; one that always holds, its own value.
                case false:
                    break;
                case true:
                    return Choose(kept, value);
                default:
                    kept.Add(new(simple, value));
                    break;
            }
        }

        return Choose(kept, otherwise);
    }

    private static Expression Choose(List<Branch> branches, Expression otherwise)
    {
        // (c: u; else: (d: v; else: w)) = (c: u; d: v; else: w)
        if (otherwise is Expression.Piecewise(var inner, var last))
        {
            branches.AddRange(inner);
            otherwise = last;
        }

        // (c: u; else: u) = u where the comparison has a value
        while (branches is [.., var final] && final.Value.Equals(otherwise) && IsTotal(final.Condition))
        {
            branches.RemoveAt(branches.Count - 1);
        }

        return branches switch
        {
            [] => otherwise,
            // (u > v: 1; else: 0) = step(u - v)
            [({ Relation: Comparison.Greater } condition, Expression.Number(var one))]
                when one == 1 && otherwise is Expression.Number(var zero) && zero.IsZero => ElementaryFunction.Step.Of(
                Simplifier.Subtract(condition.Left, condition.Right)
            ),
            _ => new Expression.Piecewise([.. branches], otherwise),
        };
    }

    private static bool IsTotal(Condition condition) =>
        SureFacts.IsTotal(condition.Left) && SureFacts.IsTotal(condition.Right);

    // a x + b < c x + d  is  x < (d - b)/(a - c) for a > c; the relation turns round for a < c
    private static Condition Simplify(Condition condition) =>
        TermList.Of(Simplifier.Subtract(condition.Left, condition.Right)).AsAffine is var (slope, intercept)
        && !slope.IsZero
            ? new(Expression.X, slope.Sign == 1 ? condition.Relation : Reversed(condition.Relation), -intercept / slope)
            : condition;

    private static Comparison Reversed(Comparison relation) =>
        relation switch
        {
            Comparison.Less => Comparison.Greater,
            Comparison.LessOrEqual => Comparison.GreaterOrEqual,
            Comparison.Greater => Comparison.Less,
            _ => Comparison.LessOrEqual,
        };

    // Whether the condition holds at every x, or at none; null where that is open.
    private static bool? Outcome(Condition condition)
    {
        var difference = Simplifier.Subtract(condition.Left, condition.Right);
        if (!SureFacts.IsTotal(difference))
        {
            return null;
        }

        var signs = SureFacts.SignsOf(difference);
        bool[] outcomes =
        [
            .. new[] { -1, 0, 1 }
                .Where(sign => signs.MayBe(PossibleSignsArithmetic.Of(sign)))
                .Select(condition.Holds)
                .Distinct(),
        ];
        return outcomes is [var single] ? single : null;
    }
}
