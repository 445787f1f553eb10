namespace Theory.Numbers;

/// <summary>Two numbers in order; of equal ones, which are the same, the left is first.</summary>
internal static class Order
{
    public static (T Smaller, T Larger) Of<T>(T left, T right)
        where T : IComparable<T> => int.Sign(left.CompareTo(right)) == 1 ? (right, left) : (left, right);
}
