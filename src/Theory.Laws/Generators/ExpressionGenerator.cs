using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>Random formulas over the whole grammar, with a shrinker.</summary>
public static class ExpressionGenerator
{
    /// <summary>Formulas of 1 to <paramref name="most"/> parts, or a few more, with every constructor and every elementary function.</summary>
    public static Arbitrary<Expression> Formulas(int most = 60) =>
        Arb.From(
            from parts in Gen.Choose(1, most)
            from expression in OfParts(parts, hasVariable: true)
            select expression,
            Shrink
        );

    /// <summary>Numbers as they stand in formulas: small integers, small fractions, short decimals and powers of ten, of both signs.</summary>
    public static Gen<Rational> Numbers =>
        from kind in Gen.Choose(0, 4)
        from numerator in Gen.Choose(-12, 12)
        from denominator in Gen.Choose(1, 12)
        from decimals in Gen.Choose(0, 30)
        select kind switch
        {
            0 or 1 => (Rational)numerator,
            2 => new(numerator, denominator),
            3 => new(numerator, BigInteger.Pow(10, decimals)),
            _ => numerator * BigInteger.Pow(10, decimals),
        };

    /// <summary>Simpler formulas: a part in place of the whole, or the whole with one part simpler.</summary>
    public static IEnumerable<Expression> Shrink(Expression expression) =>
        expression.Match(
            number: value => Simpler(value).Select(simpler => new Expression.Number(simpler)),
            constant: _ => [1],
            variable: () => [0],
            negation: operand => [operand, .. Shrink(operand).Select(simpler => -simpler)],
            sum: (left, right) => Both(left, right, (l, r) => l + r),
            product: (left, right) => Both(left, right, (l, r) => l * r),
            quotient: (dividend, divisor) => Both(dividend, divisor, (l, r) => l / r),
            power: (@base, exponent) => Both(@base, exponent, (l, r) => new Expression.Power(l, r)),
            application: ShrinkApplication,
            piecewise: ShrinkPiecewise
        );

    private static Gen<Expression> OfParts(int parts, bool hasVariable) =>
        parts <= 1
            ? Leaf(hasVariable)
            : from constructor in Gen.Choose(0, 10)
            from left in Gen.Choose(1, int.Max(1, parts - 2))
            from expression in Branching(constructor, left, parts - 1 - left, hasVariable)
            select expression;

    private static Gen<Expression> Leaf(bool hasVariable) =>
        from kind in Gen.Choose(0, 9)
        from number in Numbers
        select kind switch
        {
            0 => Expression.Pi,
            1 => Expression.E,
            < 6 when hasVariable => Expression.X,
            _ => number,
        };

    private static Gen<Expression> Branching(int constructor, int left, int right, bool hasVariable)
    {
        var first = OfParts(left, hasVariable);
        var second = OfParts(right, hasVariable);
        return constructor switch
        {
            0 => first.Select(operand => -operand),
            1 => from l in first from r in second select l + r,
            2 => from l in first from r in second select l - r,
            3 or 4 => from l in first from r in second select l * r,
            5 => from l in first from r in second select l / r,
            6 => from l in first from r in OfParts(right / 4, hasVariable: false) select l.Pow(r),
            7 => from l in first from r in Numbers select l.Pow(r),
            8 => Piecewise(first, second, hasVariable),
            _ => from function in Gen.Elements<ElementaryFunction>(ElementaryFunction.All)
            from l in first
            from r in second
            select (Expression)new Expression.Application(function, function.Arity == 1 ? [l] : [l, r]),
        };
    }

    private static Gen<Expression> Piecewise(Gen<Expression> value, Gen<Expression> otherwise, bool hasVariable) =>
        from count in Gen.Choose(1, 2)
        from branches in Gen.ArrayOf(
            from left in OfParts(2, hasVariable)
            from relation in Gen.Elements(Enum.GetValues<Comparison>())
            from right in Leaf(hasVariable)
            from result in value
            select new Branch(new(left, relation, right), result),
            count
        )
        from last in otherwise
        select (Expression)new Expression.Piecewise([.. branches], last);

    private static IEnumerable<Rational> Simpler(Rational value)
    {
        if (!value.IsInteger)
        {
            yield return value.Floor();
        }
        else if (value.Sign < 0)
        {
            yield return -value;
        }
        else if (!value.IsZero)
        {
            yield return 0;
            yield return (value / 2).Floor();
        }
    }

    private static IEnumerable<Expression> Both(
        Expression left,
        Expression right,
        Func<Expression, Expression, Expression> whole
    ) =>
        [
            left,
            right,
            .. Shrink(left).Select(simpler => whole(simpler, right)),
            .. Shrink(right).Select(simpler => whole(left, simpler)),
        ];

    private static IEnumerable<Expression> ShrinkApplication(
        ElementaryFunction function,
        ImmutableArray<Expression> arguments
    )
    {
        var simpler =
            from i in Enumerable.Range(0, arguments.Length)
            from argument in Shrink(arguments[i])
            select new Expression.Application(function, arguments.SetItem(i, argument));
        return [.. arguments, .. simpler];
    }

    private static IEnumerable<Expression> ShrinkPiecewise(ImmutableArray<Branch> branches, Expression otherwise)
    {
        var values = branches.Select(branch => branch.Value);
        var fewer =
            from i in Enumerable.Range(0, branches.Length > 1 ? branches.Length : 0)
            select new Expression.Piecewise(branches.RemoveAt(i), otherwise);
        var simpler =
            from i in Enumerable.Range(0, branches.Length)
            from branch in Shrink(branches[i])
            select new Expression.Piecewise(branches.SetItem(i, branch), otherwise);
        var last = Shrink(otherwise).Select(part => new Expression.Piecewise(branches, part));
        return [.. values, otherwise, .. fewer, .. simpler, .. last];
    }

    private static IEnumerable<Branch> Shrink(Branch branch)
    {
        var (left, relation, right) = (branch.Condition.Left, branch.Condition.Relation, branch.Condition.Right);
        return
        [
            .. Shrink(left).Select(part => new Branch(new(part, relation, right), branch.Value)),
            .. Shrink(right).Select(part => new Branch(new(left, relation, part), branch.Value)),
            .. Shrink(branch.Value).Select(part => new Branch(branch.Condition, part)),
        ];
    }
}
