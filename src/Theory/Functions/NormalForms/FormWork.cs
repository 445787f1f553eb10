using Theory.Numbers;

namespace Theory.Functions.NormalForms;

/// <summary>The work on one normal form, counted in parts that are read and products of atoms, so that no formula takes long.</summary>
internal static class FormWork
{
    private const int Most = 20_000;

    // Of the thread, because the operators of sums and products have no place for a count.
    [ThreadStatic]
    private static int done;

    /// <summary>Begins a form.</summary>
    public static void Begin() => done = 0;

    /// <summary>Counts steps.</summary>
    /// <exception cref="FormTooLargeException">There were too many.</exception>
    public static void Count(int steps)
    {
        Cancellation.Poll();
        done += steps;
        if (done > Most)
        {
            throw new FormTooLargeException();
        }
    }
}
