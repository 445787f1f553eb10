namespace Theory.Mutation.Arithmetic;

/// <summary>How much memory work takes: a way of computing that is only slower is seen here.</summary>
internal static class Memory
{
    /// <summary>The bytes that this thread allocates; the least of some measurements, since the first may load code and tables.</summary>
    public static long Of<T>(Func<T> work)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = work();
            least = long.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>The bytes allocated by work that throws, the exception included.</summary>
    public static long OfFailing<TException>(Action work)
        where TException : Exception =>
        Of(() =>
        {
            try
            {
                work();
                return false;
            }
            catch (TException)
            {
                return true;
            }
        });
}
