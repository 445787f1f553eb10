namespace Theory.Cli;

/// <summary>The names that somebody who typed another one may have meant.</summary>
internal static class CloseNames
{
    private const int Most = 3;

    /// <summary>"; close to it: a, b", or nothing when no name is close.</summary>
    public static string Suggestion(string typed, IEnumerable<string> names)
    {
        var close = Of(typed, names);
        return close.Count == 0 ? "" : $"; close to it: {string.Join(", ", close)}";
    }

    /// <summary>The names that differ in at most a third of the letters typed, or contain them; closest first, at most three. None is close to an empty one.</summary>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> names) =>
        [
            .. names
                .Select(name =>
                    (Name: name, Distance: name.Contains(typed, StringComparison.Ordinal) ? 0 : Distance(typed, name))
                )
                .Where(candidate => typed.Length > 0 && candidate.Distance <= typed.Length / 3)
                .OrderBy(candidate => candidate.Distance)
                .Take(Most)
                .Select(candidate => candidate.Name),
        ];

    // Levenshtein's distance, row by row; a text far longer than any name is not worth the work.
    private static int Distance(string from, string to)
    {
        if (from.Length > 100)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var letter in from)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (letter == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = int.Min(change, int.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
