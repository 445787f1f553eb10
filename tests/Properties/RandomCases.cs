using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Theory.Properties;

/// <summary>Runs a check over random cases from a fixed seed, so that every run sees the same cases.</summary>
internal static class RandomCases
{
    public static void ShouldAll<T>(this Arbitrary<T> cases, int count, Action<T> check) =>
        Prop.ForAll(cases, check)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(count)
                    .WithReplay(new Replay(new Rnd(20261121, 4711), FSharpOption<int>.None))
            );
}
