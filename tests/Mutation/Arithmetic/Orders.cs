using System.Numerics;
using Shouldly;

namespace Theory.Mutation.Arithmetic;

/// <summary>What every way of comparing two numbers has to say.</summary>
internal static class Orders
{
    /// <summary>Holds all of them against the order that is known otherwise: -1, 0 or 1.</summary>
    public static void ShouldCompare<T>(T x, T y, int order)
        where T : IComparable<T>, IComparisonOperators<T, T, bool>
    {
        int.Sign(x.CompareTo(y)).ShouldBe(order);
        (x == y).ShouldBe(order == 0);
        (x != y).ShouldBe(order != 0);
        (x < y).ShouldBe(order < 0);
        (x > y).ShouldBe(order > 0);
        (x <= y).ShouldBe(order <= 0);
        (x >= y).ShouldBe(order >= 0);
    }
}
