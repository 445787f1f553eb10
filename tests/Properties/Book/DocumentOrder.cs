using Theory.Properties.Book;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCaseOrderer(typeof(DocumentOrder))]

namespace Theory.Properties.Book;

/// <summary>Runs the tests of a class in the order in which they stand in it.</summary>
public sealed class DocumentOrder : ITestCaseOrderer
{
    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase =>
        [.. testCases.OrderBy(one => one is IXunitTestCase known ? known.TestMethod.Method.MetadataToken : 0)];
}
