using Theory.Running;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(ArithmeticFirst))]

namespace Theory.Running;

/// <summary>Runs the quick tests of numbers, polynomials and functions before those that build on them, so that a broken sum is seen where it is broken, and searches last.</summary>
public sealed class ArithmeticFirst : ITestCollectionOrderer
{
    private static string[] Rooms =>
        [
            ".Arithmetic",
            ".Numbers",
            ".Terms",
            ".Polynomials",
            ".Tables",
            ".Layers",
            ".Statements",
            ".Formulas",
            ".Functions",
            ".Calculus",
            ".Checking",
            ".Germs",
            ".Cells",
            ".Rules",
            ".Files",
            ".Separations",
        ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection =>
        [
            .. testCollections
                .OrderBy(one => Place(one.TestCollectionDisplayName))
                .ThenBy(one => one.TestCollectionDisplayName, StringComparer.Ordinal),
        ];

    private static int Place(string name)
    {
        var place = Array.FindIndex(Rooms, room => name.Contains(room, StringComparison.Ordinal));
        return place < 0 ? Rooms.Length : place;
    }
}
