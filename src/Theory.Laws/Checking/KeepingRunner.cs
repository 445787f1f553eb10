using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Theory.Laws.Checking;

/// <summary>Keeps the outcome of a check as a value, where FsCheck's own runners print it or throw.</summary>
internal sealed class KeepingRunner : IRunner
{
    private TestResult? _result;

    public TestResult Result => _result ?? throw new InvalidOperationException("Nothing has been checked yet.");

    public void OnFinished(string name, TestResult testResult) => _result = testResult;

    public void OnStartFixture(Type t)
    {
        // One law at a time is checked, and it names itself.
    }

    public void OnArguments(
        int ntest,
        FSharpList<object> args,
        FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every
    )
    {
        // The cases of a passing law are counted, not listed.
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
        // Only the last and smallest counterexample is reported.
    }
}
