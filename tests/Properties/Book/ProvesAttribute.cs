using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Theory.Properties.Book;

/// <summary>A line of a chapter: a theorem of the catalogue, with what it says in one sentence.</summary>
/// <remarks>The sentence stands here, and not in the code under test, so that a mutant of that code can't rename the line.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProvesAttribute(string id, string sentence) : DataAttribute
{
    public string Id => id;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([
            new TheoryDataRow<string>(id) { TestDisplayName = $"theorem {id}: {sentence}", Label = "" },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
