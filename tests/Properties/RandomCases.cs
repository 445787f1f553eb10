using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Theory.Properties;

/// <summary>Runs a check over random cases from a fixed seed, so that every run sees the same cases.</summary>
/// <remarks>The environment variable THEORY_CASES_FACTOR multiplies the number of cases, for a longer run.</remarks>
internal static class RandomCases
{
    public static void ShouldAll<T>(this Arbitrary<T> cases, int count, Action<T> check) =>
        Prop.ForAll(cases, check)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(count * Factor)
                    .WithReplay(new Replay(new Rnd(20261121, 4711), FSharpOption<int>.None))
            );

    private static int Factor =>
        int.TryParse(Environment.GetEnvironmentVariable("THEORY_CASES_FACTOR"), out var factor) ? factor : 1;
}
