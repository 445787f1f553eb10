using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Mutation.Provers;

/// <summary>Networks, tables and points as a hand draws them.</summary>
internal static class Drawn
{
    /// <summary>"1 -1; -1 1 | 0 0 > relu(x)" has an affine layer, of rows of weights and a bias, and an activation.</summary>
    public static Network Network(int inputs, string layers) =>
        new(inputs, new(layers.Split('>', StringSplitOptions.TrimEntries).Select(Layer)));

    /// <summary>"0 1: 1; 1 1: 0" has a row each.</summary>
    public static Table Table(string rows) =>
        new(
            Parts(rows, ';')
                .Select(row => Parts(row, ':'))
                .Select(row => new TableRow(Numbers(row[0]), Rational.Parse(row[1])))
        );

    /// <summary>"+ 0 1; - 1/2 0" has a row each.</summary>
    public static LabelledPoints Points(string rows) =>
        new(Parts(rows, ';').Select(row => new LabelledPoint(Numbers(row[2..]), row[0] == '+')));

    public static Vector Numbers(string text) => new(Parts(text, ' ').Select(Rational.Parse));

    private static Layer Layer(string text) =>
        Parts(text, '|') is [var weights, var bias]
            ? new Layer.Affine(new(Matrix.FromRows([.. Parts(weights, ';').Select(Numbers)]), Numbers(bias)))
            : new Layer.Activation([Expression.Parse(text)]);

    private static string[] Parts(string text, char separator) => text.Split(separator, StringSplitOptions.TrimEntries);
}
