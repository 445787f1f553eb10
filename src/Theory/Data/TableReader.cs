using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Theory.Numbers;

namespace Theory.Data;

/// <summary>Reads tables of exact numbers from CSV: a header row, then rows of numbers, the last column being the output or label.</summary>
public static class TableReader
{
    private const int ReportEvery = 1000;

    /// <summary>Reads a whole table, row by row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How large a number may be.</param>
    /// <param name="progress">Is told now and then how many rows are read.</param>
    /// <exception cref="MalformedInputException">There is no header or no row, there are fewer than two columns, a row has another number
    /// of columns than the header, or a field is no exact number; the place is a line and a column, both counted from 1.</exception>
    public static Table Read(TextReader text, NumberLimits limits, Action<int>? progress = null)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            MaxFieldSize = LongestField(limits),
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
        };
        using var parser = new CsvParser(text, configuration, leaveOpen: true);
        return Guard(parser, limits, () => Read(parser, limits, progress));
    }

    private static Table Read(CsvParser parser, NumberLimits limits, Action<int>? progress)
    {
        if (!parser.Read())
        {
            throw new MalformedInputException(
                "line 1",
                "the file is empty; expected a header row and then rows of numbers"
            );
        }

        var columns = parser.Count;
        if (columns < 2)
        {
            throw new MalformedInputException(
                "line 1",
                $"the header has {columns} column; expected at least one input and the output"
            );
        }

        var rows = new List<TableRow>();
        while (parser.Read())
        {
            if (parser.Count != columns)
            {
                throw new MalformedInputException(
                    $"line {parser.RawRow}",
                    $"this row has {parser.Count} columns and the header has {columns}; every row needs as many as the header"
                );
            }

            var numbers = Enumerable.Range(0, columns).Select(column => Number(parser, column, limits)).ToArray();
            rows.Add(new(new(numbers[..^1]), numbers[^1]));
            if (rows.Count % ReportEvery == 0)
            {
                progress?.Invoke(rows.Count);
            }
        }

        return rows.Count > 0
            ? new(rows)
            : throw new MalformedInputException("line 2", "there is no row after the header; expected at least one");
    }

    private static Rational Number(CsvParser parser, int column, NumberLimits limits) =>
        Rational.Read(parser[column], limits, out var value) is { } fault
            ? throw new MalformedInputException($"line {parser.RawRow}, column {column + 1}", fault)
            : value;

    // A fraction has two integers of at most so many digits, their signs and the slash; the rest is room for spaces.
    private static double LongestField(NumberLimits limits) => 2.0 * limits.Digits + 100;

    private static Table Guard(CsvParser parser, NumberLimits limits, Func<Table> read)
    {
        try
        {
            return read();
        }
        catch (MaxFieldSizeException)
        {
            throw new MalformedInputException(
                $"line {parser.RawRow}",
                $"a field is longer than {LongestField(limits)} characters; a number as long {limits.TooManyDigits}"
            );
        }
    }
}
