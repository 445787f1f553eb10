using System.Globalization;
using System.Text;
using Theory.Data;
using Theory.Kernel;
using Theory.Provers.Census;
using Theory.Provers.Separation;

namespace Theory.Benchmarks;

/// <summary>Times this library, checks by the kernel included, and writes the same data for its peers; separation.sh runs both.</summary>
internal static class SideBySide
{
    private static (int Count, int Dimension)[] Sizes => [(1000, 10), (100_000, 20)];

    /// <summary>Writes the data and a line "data,tool,verdict,processor seconds" for each measurement.</summary>
    public static void Run(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (count, dimension) in Sizes)
        {
            foreach (var labelling in PointSets.Labellings)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{labelling}-{count}x{dimension}");
                var points = PointSets.Create(labelling, count, dimension);
                WriteCsv(Path.Combine(folder, name + ".csv"), points);
                Report(name, () => Verdict(points));
            }
        }

        Report("boolean-4", () => Threshold(4));
        Report("boolean-5", () => Count(5));
        Print("boolean-6", Repeat(() => Count(6), least: TimeSpan.Zero));
        WriteSample(folder);
    }

    private static string Verdict(LabelledPoints points) =>
        LinearSeparation
            .Decide(points)
            .Match(
                plane => (Theorem.ByHyperplane(points, new(plane.Weights, plane.Bias)), "separable").Item2,
                hull => (Theorem.ByFarkas(points, new(hull.Positive, hull.Negative)), "inseparable").Item2
            );

    /// <summary>How many functions have a certificate of being threshold functions, each certificate checked.</summary>
    private static string Threshold(int inputs)
    {
        var certificates = ThresholdCensus.Certificates(inputs);
        var threshold = 0;
        for (var values = 0; values < certificates.Length; values++)
        {
            threshold += CensusCheck.Accept(certificates[values], new(inputs, (ulong)values)) ? 1 : 0;
        }

        return threshold.ToString(CultureInfo.InvariantCulture);
    }

    private static string Count(int inputs) =>
        ThresholdCensus.Take(inputs).Threshold.ToString(CultureInfo.InvariantCulture);

    /// <summary>The mean processor time, of all threads, over as many runs as fill two seconds after the warm-up.</summary>
    private static void Report(string name, Func<string> work)
    {
        Repeat(work, TimeSpan.FromSeconds(1));
        Print(name, Repeat(work, TimeSpan.FromSeconds(2)));
    }

    private static void Print(string name, (string Verdict, double Seconds) result) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name},theory,{result.Verdict},{result.Seconds:F6}")
        );

    private static (string Verdict, double Seconds) Repeat(Func<string> work, TimeSpan least)
    {
        var start = Environment.CpuUsage.TotalTime;
        var (verdict, runs) = ("", 0);
        while (runs < 1 || Environment.CpuUsage.TotalTime - start < least)
        {
            verdict = work();
            runs++;
        }

        return (verdict, (Environment.CpuUsage.TotalTime - start).TotalSeconds / runs);
    }

    private static void WriteCsv(string path, LabelledPoints points)
    {
        using var writer = new StreamWriter(path);
        foreach (var row in points.Rows)
        {
            writer.WriteLine($"{string.Join(',', row.Point)},{(row.IsPositive ? 1 : -1)}");
        }
    }

    /// <summary>Small random sets as questions to a solver of linear arithmetic, and this library's answers to them.</summary>
    private static void WriteSample(string folder)
    {
        using var questions = new StreamWriter(Path.Combine(folder, "sample.smt2"));
        using var answers = new StreamWriter(Path.Combine(folder, "sample.txt"));
        var random = new LinearCongruential(11);
        for (var set = 0; set < 1000; set++)
        {
            var points = PointSets.Small(random);
            questions.WriteLine(Question(points));
            answers.WriteLine(LinearSeparation.Decide(points).Match(_ => "sat", _ => "unsat"));
        }
    }

    private static string Question(LabelledPoints points)
    {
        var text = new StringBuilder("(reset)(set-logic QF_LRA)(declare-const b Real)");
        for (var j = 0; j < points.Dimension; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $"(declare-const w{j} Real)");
        }

        foreach (var row in points.Rows)
        {
            var terms = row.Point.Select((x, j) => $"(* w{j} {(x.Sign < 0 ? $"(- {-x})" : $"{x}")})");
            text.Append(
                CultureInfo.InvariantCulture,
                $"(assert ({(row.IsPositive ? '>' : '<')} (+ b {string.Join(' ', terms)}) 0))"
            );
        }

        return text.Append("(check-sat)").ToString();
    }
}
