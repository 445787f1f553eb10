using Theory.MutationReports;

// REPORT.json ... [--survivors PAGE.md] [--refresh PAGE.md] FOLDER=PERCENT ...
try
{
    return Run(args);
}
catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

static int Run(string[] args)
{
    var files = args.Where(arg => arg.EndsWith(".json", StringComparison.Ordinal)).ToList();
    if (files.Count == 0)
    {
        throw new FormatException(
            "expected REPORT.json ... [--survivors PAGE.md] [--refresh PAGE.md] FOLDER=PERCENT ..."
        );
    }

    var report = MutationReport.Of(files.Select(file => MutationReport.Parse(File.ReadAllText(file))));
    var areas = args.Where(arg => arg.Contains('=', StringComparison.Ordinal)).Select(Area.Parse).ToList();
    if (After("--refresh") is { } refreshed)
    {
        File.WriteAllText(refreshed, Survivors.Refreshed(report, File.ReadAllText(refreshed)));
    }

    var faults = Judgement.Faults(report, areas);
    if (After("--survivors") is { } page)
    {
        faults = faults.Concat(Survivors.Faults(report, File.ReadAllText(page), areas));
    }

    foreach (var area in areas)
    {
        Console.WriteLine(area.Describe(report));
    }

    var found = faults.ToList();
    found.ForEach(Console.WriteLine);
    return found.Count == 0 ? 0 : 1;

    string? After(string option) =>
        Array.IndexOf(args, option) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
}
