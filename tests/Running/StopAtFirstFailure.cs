using System.Reflection;
using Theory.Running;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework(typeof(StopAtFirstFailure))]

namespace Theory.Running;

/// <summary>Runs tests as ever, except that a mutant is judged by the first test that fails on it.</summary>
public sealed class StopAtFirstFailure : XunitTestFramework
{
    // A process has one assembly of tests.
    private static FoundOnce? _found;

    protected override ITestFrameworkDiscoverer CreateDiscoverer(Assembly assembly) =>
        MutationTesting.IsOn ? _found ??= new(base.CreateDiscoverer(assembly)) : base.CreateDiscoverer(assembly);

    protected override ITestFrameworkExecutor CreateExecutor(Assembly assembly) =>
        new Executor(new XunitTestAssembly(assembly, null, assembly.GetName().Version));

    private sealed class Executor(IXunitTestAssembly assembly) : XunitTestFrameworkExecutor(assembly)
    {
        // What is told of a test after the end of its run is lost, and on a busy machine the last word comes late.
        private static TimeSpan Grace => TimeSpan.FromMilliseconds(15);

        public override async ValueTask RunTestCases(
            IReadOnlyCollection<IXunitTestCase> testCases,
            IMessageSink executionMessageSink,
            ITestFrameworkExecutionOptions executionOptions,
            CancellationToken cancellationToken
        )
        {
            if (!MutationTesting.IsOn)
            {
                await base.RunTestCases(testCases, executionMessageSink, executionOptions, cancellationToken);
                return;
            }

            executionOptions.SetValue("xunit.execution.StopOnFail", true);
            // One collection after another, so that what the process keeps is not used before the tests of its making.
            executionOptions.SetValue("xunit.execution.DisableParallelization", true);
            await base.RunTestCases(testCases, executionMessageSink, executionOptions, cancellationToken);
            await Task.Delay(Grace, CancellationToken.None);
        }
    }
}
