using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Theory.Data;
using Theory.Provers.Census;

namespace Theory.Benchmarks;

/// <summary>The census of Boolean functions.</summary>
[MemoryDiagnoser]
public class CensusBenchmarks
{
    [Benchmark]
    public ImmutableArray<BooleanCertificate> FourInputs() => ThresholdCensus.Certificates(4);

    [Benchmark]
    public ThresholdCensus FiveInputs() => ThresholdCensus.Take(5);
}
