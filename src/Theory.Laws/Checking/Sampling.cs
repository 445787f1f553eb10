using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Theory.Laws.Checking;

/// <summary>Checks a law on random cases by FsCheck, and shrinks what refutes it.</summary>
internal static class Sampling
{
    public static LawResult Check<TCase>(
        Arbitrary<TCase> source,
        ImmutableArray<Cover<TCase>> covers,
        Func<TCase, Sides> sides,
        LawOptions options,
        LawSeed seed
    )
    {
        // Nothing shrinks in a sample without a counterexample, so the cases counted are then just those of the sample.
        var coverage = new Coverage<TCase>(covers);
        var property = Prop.ForAll(
            source,
            one =>
            {
                coverage.Count(one);
                return sides(one).Agree;
            }
        );
        var runner = new KeepingRunner();
        property.Check(Config.Quick.WithMaxTest(options.Cases).WithReplay(ReplayOf(seed)).WithRunner(runner));
        return runner.Result is TestResult.Failed failed ? Refuted(failed, sides) : coverage.Judge();
    }

    private static LawResult.Refuted Refuted<TCase>(TestResult.Failed failed, Func<TCase, Sides> sides)
    {
        var smallest = (TCase)failed.Item3[0];
        var (left, right, _) = sides(smallest);
        var replay = new LawSeed(failed.Item6.Seed, failed.Item6.Gamma, failed.Item7);
        var counterexample = Convert.ToString(smallest, CultureInfo.InvariantCulture) ?? "";
        return new(counterexample, left, right, failed.Item1.NumberOfShrinks, replay);
    }

    private static FSharpOption<Replay> ReplayOf(LawSeed seed) =>
        FSharpOption<Replay>.Some(
            new Replay(
                new Rnd(seed.Seed, seed.Gamma),
                seed.Size is { } size ? FSharpOption<int>.Some(size) : FSharpOption<int>.None
            )
        );
}
