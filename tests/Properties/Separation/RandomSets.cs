using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using Theory.Data;

namespace Theory.Properties.Separation;

/// <summary>Runs a check over random data sets from a fixed seed, so that every run sees the same sets.</summary>
internal static class RandomSets
{
    public static void ShouldAll(this Arbitrary<LabelledPoints> sets, int count, Action<LabelledPoints> check) =>
        Prop.ForAll(sets, check)
            .Check(
                Config
                    .QuickThrowOnFailure.WithMaxTest(count)
                    .WithReplay(new Replay(new Rnd(20261121, 4711), FSharpOption<int>.None))
            );
}
