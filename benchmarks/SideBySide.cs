using System.Diagnostics;
using System.Globalization;
using Theory.Data;
using Theory.Provers.Separation;

namespace Theory.Benchmarks;

/// <summary>Times this library on the data that the script then gives to its peers.</summary>
internal static class SideBySide
{
    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (count, dimension) in new[] { (1000, 10), (100_000, 20) })
        {
            foreach (var labelling in PointSets.Labellings)
            {
                var points = PointSets.Create(labelling, count, dimension);
                Write(Path.Combine(folder, $"{labelling}-{count}x{dimension}.csv"), points);
                Report($"{labelling}-{count}x{dimension}", () => Verdict(LinearSeparation.Decide(points)));
            }
        }
    }

    private static string Verdict(SeparationOutcome outcome) => outcome.Match(_ => "separable", hull => $"inseparable");

    /// <summary>The best and the median of repeated runs after a warm-up, in processor seconds.</summary>
    private static void Report(string name, Func<string> work)
    {
        var verdict = work();
        var warm = Stopwatch.StartNew();
        while (warm.ElapsedMilliseconds < 1500)
        {
            work();
        }

        var seconds = new List<double>();
        for (var run = 0; run < 15; run++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            work();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        seconds.Sort();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name},theory,{verdict},{seconds[7]:F6},{seconds[0]:F6}")
        );
    }

    private static void Write(string path, LabelledPoints points)
    {
        using var writer = new StreamWriter(path);
        foreach (var row in points.Rows)
        {
            writer.WriteLine($"{string.Join(',', row.Point)},{(row.IsPositive ? 1 : -1)}");
        }
    }
}
