using BenchmarkDotNet.Attributes;
using Theory.Data;
using Theory.Provers.Separation;

namespace Theory.Benchmarks;

/// <summary>Deciding 1000 points in 10 dimensions, without the kernel's check.</summary>
[MemoryDiagnoser]
public class SeparationBenchmarks
{
    private LabelledPoints? _points;

    [ParamsSource(nameof(Labellings))]
    public string Labelling { get; set; } = "";

    public static IEnumerable<string> Labellings => PointSets.Labellings;

    [GlobalSetup]
    public void Setup() => _points = PointSets.Create(Labelling, 1000, 10);

    [Benchmark(Baseline = true)]
    public SeparationOutcome Decide() => LinearSeparation.Decide(_points!);

    [Benchmark]
    public SeparationOutcome DecideBySimplex() => LinearSeparation.DecideBySimplex(_points!);
}
