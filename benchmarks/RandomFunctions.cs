using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Theory.Kernel;
using Theory.Laws.Generators;
using Theory.Oracles;
using Theory.Provers.Deciders;

namespace Theory.Benchmarks;

/// <summary>Decides random functions of the grammar, of up to 60 parts, and compares each report with dense sampling.</summary>
internal static class RandomFunctions
{
    private const int Batch = 250;

    private static TimeSpan Slow => TimeSpan.FromSeconds(3);

    /// <summary>Prints every contradiction and exception as it is found, and at the end how many questions stayed undecided, and the longest time.</summary>
    public static void Run(int count, TimeSpan limit, ulong seed)
    {
        var (decided, asked, contradictions, exceptions, checks) = (0L, 0L, 0, 0, 0L);
        var (worst, slowest, deciding) = (TimeSpan.Zero, "", TimeSpan.Zero);
        var undecided = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        for (var done = 0; done < count; )
        {
            var sample = ExpressionGenerator
                .Formulas()
                .Generator.Sample(int.Min(Batch, count - done), new Rnd(seed + (ulong)done, 4711), 50);
            foreach (var function in sample)
            {
                done++;
                // Should the process die of a function, the last line of standard error is that function.
                Console.Error.WriteLine(function);
                var start = Environment.CpuUsage.TotalTime;
                try
                {
                    var report = ActivationDecider.Decide(function, new WorkLimit(limit));
                    var own = Environment.CpuUsage.TotalTime - start;
                    deciding += own;
                    if (own > worst)
                    {
                        (worst, slowest) = (own, function.ToString());
                    }

                    if (own > Slow)
                    {
                        Console.WriteLine($"SLOW {own.TotalSeconds:F1} s {function}");
                    }

                    foreach (var (property, verdict) in report.Properties)
                    {
                        asked++;
                        decided += verdict.IsDecided ? 1 : 0;
                        if (!verdict.IsDecided)
                        {
                            undecided[$"{property}"] = undecided.GetValueOrDefault($"{property}") + 1;
                        }

                        if (verdict.Conclusion is { } theorem && done % 10 == 0)
                        {
                            checks++;
                            Theorem.Check(theorem.Proof);
                        }
                    }

                    foreach (var contradiction in DenseSampling.Contradictions(report))
                    {
                        contradictions++;
                        Console.WriteLine($"CONTRADICTION {function}\n  {contradiction}");
                    }
                }
                catch (Exception e)
                {
                    exceptions++;
                    Console.WriteLine($"EXCEPTION {function}\n  {e.GetType().Name}: {e.Message}\n{e.StackTrace}");
                }
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{done} functions in {clock.Elapsed.TotalSeconds:F0} s, {deciding.TotalSeconds:F0} processor seconds of it deciding: {contradictions} contradictions, {exceptions} exceptions, {(double)decided / asked:P2} decided, {checks} checked again, longest {worst.TotalSeconds:F2} s"
                )
            );
        }

        Console.WriteLine($"the longest: {slowest}");
        Console.WriteLine("undecided: " + string.Join(", ", undecided.Select(row => $"{row.Key} {row.Value}")));
    }
}
