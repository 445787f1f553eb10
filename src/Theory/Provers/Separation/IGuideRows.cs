namespace Theory.Provers.Separation;

/// <summary>Signed rows z in doubles, as the search for the point of their hull nearest to 0 needs them.</summary>
internal interface IGuideRows
{
    /// <summary>The number of entries of a row.</summary>
    int Width { get; }

    /// <summary>The number of a row, counted from 0, among the rows of the data.</summary>
    int RowAt(int place);

    /// <summary>The column (1, z) of the row at a place.</summary>
    double[] Column(int place);

    /// <summary>The place where z.u is least, and that value.</summary>
    (int Place, double Value) Least(double[] direction);
}
