using BenchmarkDotNet.Running;
using Theory.Benchmarks;

if (args is ["side-by-side", var folder])
{
    SideBySide.Run(folder);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
