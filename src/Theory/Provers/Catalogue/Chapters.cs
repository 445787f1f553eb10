namespace Theory.Provers.Catalogue;

/// <summary>The chapters of the book.</summary>
public static class Chapters
{
    /// <summary>The title of a chapter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chapter.</exception>
    public static string Title(int chapter) =>
        chapter switch
        {
            1 => "One neuron cuts the plane",
            2 => "Linear stacks collapse",
            3 => "XOR cannot be reached without nonlinearity",
            4 => "The 1.5 / 0.5 threshold network solves XOR",
            5 => "Features and warped space",
            6 => "The activation criteria",
            7 => "The catalogue of activations",
            8 => "Gradients",
            9 => "Universal approximation",
            10 => "Choosing",
            11 => "Errata",
            _ => throw new ArgumentOutOfRangeException(nameof(chapter), chapter, "There is no such chapter."),
        };
}
