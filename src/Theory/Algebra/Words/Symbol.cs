namespace Theory.Algebra.Words;

/// <summary>The shape of a matrix whose sides are not numbers but names: "m" rows and "n" columns stand for every m and n. The side "1" is one.</summary>
/// <param name="Rows">The name of the number of rows.</param>
/// <param name="Columns">The name of the number of columns.</param>
public sealed record Shape(string Rows, string Columns)
{
    /// <summary>The name of the side of length one.</summary>
    public const string One = "1";

    /// <summary>The shape of a single number.</summary>
    public static Shape Scalar => new(One, One);

    /// <summary>Whether this is the shape of a single number.</summary>
    public bool IsScalar => Rows == One && Columns == One;

    /// <summary>The shape with one side's name replaced by another.</summary>
    public Shape Rename(string from, string to) => new(Rows == from ? to : Rows, Columns == from ? to : Columns);

    /// <summary>"m x n".</summary>
    public override string ToString() => $"{Rows} x {Columns}";
}

/// <summary>A name that stands for every matrix, vector or number of its shape.</summary>
/// <param name="Name">A letter followed by letters, digits and underscores.</param>
/// <param name="Shape">The sides.</param>
public sealed record Symbol(string Name, Shape Shape)
{
    /// <summary>A symbol for a column of the given length.</summary>
    public static Symbol Vector(string name, string length) => new(name, new(length, Shape.One));

    /// <summary>A symbol for a matrix of the given sides.</summary>
    public static Symbol Matrix(string name, string rows, string columns) => new(name, new(rows, columns));

    /// <summary>A symbol for a single number.</summary>
    public static Symbol Scalar(string name) => new(name, Shape.Scalar);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
