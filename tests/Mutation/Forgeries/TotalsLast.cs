using Xunit.Sdk;
using Xunit.v3;

namespace Theory.Mutation.Forgeries;

/// <summary>Runs the tests of a class in the order in which they stand in it, so that what sums up comes after what is summed up.</summary>
public sealed class TotalsLast : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(one => one is IXunitTestCase known ? known.TestMethod.Method.MetadataToken : 0)];
}
