namespace Theory.Numbers;

/// <summary>Lets whoever waits for a long computation end it. Exact arithmetic has no bound on its time that is worth waiting for, so the computations of the rooms below ask here between their steps.</summary>
/// <remarks>What is asked comes from outside: a computation never looks at a clock, and one that is not ended gives what it always gives.</remarks>
public static class Cancellation
{
    // Of the thread, because operators have no place for one more argument.
    [ThreadStatic]
    private static Func<bool>? isOver;

    /// <summary>Computes, until a condition holds; a condition under which this is called goes on to count.</summary>
    /// <param name="condition">Whether to end. It is asked often, so it must be cheap.</param>
    /// <param name="compute">The computation, on this thread.</param>
    /// <exception cref="OperationCanceledException">A condition held before the computation was done.</exception>
    public static T Until<T>(Func<bool> condition, Func<T> compute)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(compute);
        var outer = isOver;
        isOver = outer is null ? condition : () => outer() || condition();
        try
        {
            return compute();
        }
        finally
        {
            isOver = outer;
        }
    }

    /// <summary>Ends the computation if that is wanted.</summary>
    /// <exception cref="OperationCanceledException">It is wanted.</exception>
    internal static void Poll()
    {
        if (isOver is { } condition && condition())
        {
            throw new OperationCanceledException("The computation was ended before it was done.");
        }
    }
}
