using System.Globalization;
using BenchmarkDotNet.Running;
using Theory.Benchmarks;

switch (args)
{
    case ["side-by-side", var folder]:
        SideBySide.Run(folder);
        break;
    case ["activations"]:
        ActivationTimes.Run();
        break;
    case ["random", var count, var milliseconds, .. var rest]:
        RandomFunctions.Run(
            int.Parse(count, CultureInfo.InvariantCulture),
            TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture)),
            rest is [var seed] ? ulong.Parse(seed, CultureInfo.InvariantCulture) : 1
        );
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
