using Xunit.Sdk;
using Xunit.v3;

namespace Theory.Running;

/// <summary>Finds the tests of an assembly once a process: a host that judges thousands of mutants is asked for tests as often, and looking for them takes longer than running them.</summary>
internal sealed class FoundOnce(ITestFrameworkDiscoverer discoverer) : ITestFrameworkDiscoverer
{
    private List<ITestCase>? _found;

    public ITestAssembly TestAssembly => discoverer.TestAssembly;

    public async ValueTask Find(
        Func<ITestCase, ValueTask<bool>> callback,
        ITestFrameworkDiscoveryOptions discoveryOptions,
        Type[]? types = null,
        CancellationToken? cancellationToken = null
    )
    {
        _found ??= await All(discoveryOptions, cancellationToken);
        foreach (var test in _found)
        {
            if (!await callback(test))
            {
                return;
            }
        }
    }

    private async Task<List<ITestCase>> All(
        ITestFrameworkDiscoveryOptions options,
        CancellationToken? cancellationToken
    )
    {
        var found = new List<ITestCase>();
        await discoverer.Find(Keep, options, null, cancellationToken);
        return found;

        ValueTask<bool> Keep(ITestCase test)
        {
            found.Add(test);
            return new(true);
        }
    }
}
