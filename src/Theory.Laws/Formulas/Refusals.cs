namespace Theory.Laws.Formulas;

/// <summary>Whether something is refused, as a value.</summary>
internal static class Refusals
{
    /// <summary>Whether an action throws the exception of a kind. What else it throws passes through.</summary>
    public static bool Refuses<TException>(Func<object?> action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}
