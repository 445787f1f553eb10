namespace Theory.MutationReports;

/// <summary>Whether a report is as good as is demanded.</summary>
public static class Judgement
{
    /// <summary>What is wrong, a line each: scores below what is demanded, mutants that nobody judged, and mutants that a reused process would keep.</summary>
    public static IEnumerable<string> Faults(MutationReport report, IReadOnlyList<Area> areas)
    {
        foreach (var area in areas)
        {
            if (!report.Mutants.Any(mutant => mutant.IsValid && area.Has(mutant)))
            {
                yield return $"{area.Folder}: the report has no mutant of it";
            }
            else if (area.Score(report) < area.Percent)
            {
                yield return area.Describe(report);
            }
        }

        foreach (var mutant in report.Mutants.Where(mutant => mutant.Status == "Pending"))
        {
            yield return $"still pending: {mutant}";
        }

        foreach (var mutant in report.Mutants.Where(mutant => mutant is { IsStatic: true, IsValid: true }))
        {
            yield return $"in code that runs once a process: {mutant}";
        }
    }
}
