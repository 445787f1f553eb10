using System.Numerics;
using Theory.Data;
using Theory.Numbers;

namespace Theory.Mutation.Separations;

/// <summary>Points, columns and numbers as a hand writes them.</summary>
internal static class Written
{
    /// <summary>"+ 0 1; - 1/2 0" has a row each: its class, and its coordinates.</summary>
    public static LabelledPoints Points(string rows) =>
        new(
            Parts(rows, ';')
                .Select(row => Parts(row, ' '))
                .Select(row => new LabelledPoint(new(row.Skip(1).Select(Rational.Parse)), row[0] == "+"))
        );

    /// <summary>"1 3; 2 4" has a column each.</summary>
    public static BigInteger[][] Columns(string columns) => Array.ConvertAll(Parts(columns, ';'), Integers);

    public static BigInteger[] Integers(string numbers) => Array.ConvertAll(Parts(numbers, ' '), Integer);

    /// <summary>An integer such as "-2^31+1".</summary>
    public static BigInteger Integer(string text)
    {
        var sign = text.LastIndexOfAny(['+', '-']);
        if (sign >= 0)
        {
            var before = sign > 0 ? Integer(text[..sign]) : BigInteger.Zero;
            return text[sign] == '-' ? before - Integer(text[(sign + 1)..]) : before + Integer(text[(sign + 1)..]);
        }

        return Parts(text, '^') is [var root, var power]
            ? BigInteger.Pow(BigInteger.Parse(root), int.Parse(power))
            : BigInteger.Parse(text);
    }

    public static double[] Doubles(string numbers) =>
        Array.ConvertAll(Parts(numbers, ' '), number => Rational.Parse(number).ToDouble());

    /// <summary>The numbers with a space between them.</summary>
    public static string Text<T>(IEnumerable<T> numbers) => string.Join(' ', numbers);

    private static string[] Parts(string text, char separator) => text.Split(separator, StringSplitOptions.TrimEntries);
}
