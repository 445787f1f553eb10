using System.Text.RegularExpressions;

namespace Theory.Properties.Guards;

/// <summary>A source file of the project, without its comments and texts, so that only code is judged.</summary>
/// <param name="Path">The path from the root of the project, with forward slashes.</param>
/// <param name="Code">The code.</param>
internal sealed partial record SourceFile(string Path, string Code)
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file under a folder of the project.</summary>
    public static IEnumerable<SourceFile> Under(string folder) =>
        Directory
            .EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path =>
                !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(path => Of(path, File.ReadAllText(System.IO.Path.Combine(Root, path))));

    public static SourceFile Of(string path, string text) => new(path, CommentsAndTexts().Replace(text, " "));

    // Comments, verbatim and raw texts, plain and interpolated texts, and characters; what stands in the holes of an interpolation goes too.
    [GeneratedRegex(
        """
            //[^\n]*|/\*[\s\S]*?\*/|\"\"\"[\s\S]*?\"\"\"|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'
            """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex CommentsAndTexts();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Theory.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project's folder.");
    }
}
