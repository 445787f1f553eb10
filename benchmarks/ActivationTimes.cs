using System.Globalization;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers.Deciders;
using Theory.Provers.Portraits;

namespace Theory.Benchmarks;

/// <summary>The processor time that deciding a function takes, and the share of it that the kernel takes to check the evidence once more.</summary>
internal static class ActivationTimes
{
    private const int Rounds = 3;

    private static string[] Functions =>
        [
            "max(0, x)",
            "1/(1 + exp(-x))",
            "(exp(x) - exp(-x))/(exp(x) + exp(-x))",
            "log(1 + exp(x))",
            "piecewise(x < 0: 3/2*(exp(x) - 1); else: x)",
            "piecewise(x < 0: x/5; else: x)",
            "x*sigmoid(3/2*x)",
            "x*(1 + erf(x/sqrt(2)))/2",
            "x*tanh(softplus(x))",
            "x/(1 + abs(x))",
            "x/sqrt(1 + x^2)",
            "min(max(x, 0), 6)",
            "x*min(max(x + 3, 0), 6)/6",
            "atan(2*x)",
            "(x + sqrt(x^2 + 1))/2",
            "exp(-x^2)",
            "x^4 - x",
            "sqrt(abs(x))",
            "log(1 + abs(x))",
            "sign(x - 1)",
            "cos(2*x)",
            "x + cos(x)",
            "1/(1 + x^2)",
            "2 - 5*x",
        ];

    /// <summary>Prints a row for each function: the first time it is decided, the mean of later times, and what the check and the portrait take.</summary>
    public static void Run()
    {
        Time(() => ActivationDecider.Decide(Expression.Parse("sigmoid(x)")), out _);
        Console.WriteLine("processor milliseconds; start-up is left out, the first time still includes compiling");
        Console.WriteLine(
            $"{"function", -46}{"first", 9}{"later", 9}{"check", 9}{"share", 8}{"portrait", 10}  decided"
        );
        var (firsts, laters, checks, portraits) = (0.0, 0.0, 0.0, 0.0);
        foreach (var text in Functions)
        {
            var function = Expression.Parse(text);
            var first = Time(() => ActivationDecider.Decide(function), out var report);
            var later = Enumerable
                .Range(0, Rounds)
                .Average(_ => Time(() => ActivationDecider.Decide(function), out var _));
            var theorems = TheoremsOf(report).ToArray();
            var check = Enumerable
                .Range(0, Rounds)
                .Average(_ =>
                    Time(
                        () => theorems.Count(theorem => Theorem.Check(theorem.Proof).Claim == theorem.Claim),
                        out var _
                    )
                );
            var portrait = Time(() => Portrait.Of(report), out _);
            var decided = report.Properties.Values.Count(verdict => verdict.IsDecided);
            Print(text, first, later, check, portrait, $"{decided} of {report.Properties.Count}");
            (firsts, laters, checks, portraits) = (
                firsts + first,
                laters + later,
                checks + check,
                portraits + portrait
            );
        }

        Print($"all {Functions.Length}", firsts, laters, checks, portraits, "");
    }

    private static IEnumerable<Theorem> TheoremsOf(ActivationReport report) =>
        report
            .Properties.Values.Select(verdict => verdict.Conclusion)
            .Concat(
                new[] { report.Infimum, report.Supremum, report.Lipschitz }.SelectMany(extreme =>
                    new[] { extreme.Infinite, extreme.AtLeast, extreme.AtMost }
                )
            )
            .OfType<Theorem>();

    private static void Print(string name, double first, double later, double check, double portrait, string decided) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -46}{first, 9:F1}{later, 9:F1}{check, 9:F1}{check / later, 8:P0}{portrait, 10:F1}  {decided}"
            )
        );

    private static double Time<T>(Func<T> work, out T result)
    {
        var start = Environment.CpuUsage.TotalTime;
        result = work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
