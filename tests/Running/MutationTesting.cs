using System.Collections;

namespace Theory.Running;

/// <summary>Whether these tests judge mutants: then the library's code is instrumented, with larger frames, and the process is tied to the test run by variables of its environment.</summary>
internal static class MutationTesting
{
    public static bool IsOn =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Any(entry => IsVariable((string)entry.Key));

    public static bool IsVariable(string name) => name.StartsWith("STRYKER_", StringComparison.Ordinal);
}
