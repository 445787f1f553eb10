using System.CommandLine.Parsing;

namespace Theory.Properties.Tool;

/// <summary>A directory for the files of one test, gone after it.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("theory-");

    public string Path => _directory.FullName;

    /// <summary>Writes a file.</summary>
    /// <returns>Its name, which is known in this directory.</returns>
    public string File(string name, string content)
    {
        System.IO.File.WriteAllText(System.IO.Path.Combine(Path, name), content);
        return name;
    }

    public string File(string name, byte[] content)
    {
        System.IO.File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);
        return name;
    }

    public string Read(string name) => System.IO.File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>A directory with the samples in it.</summary>
    public static Scratch WithSamples()
    {
        var scratch = new Scratch();
        Directory.CreateDirectory(System.IO.Path.Combine(scratch.Path, "samples"));
        foreach (var sample in Directory.GetFiles(System.IO.Path.Combine(ToolRun.Root, "samples")))
        {
            System.IO.File.Copy(
                sample,
                System.IO.Path.Combine(scratch.Path, "samples", System.IO.Path.GetFileName(sample))
            );
        }

        return scratch;
    }

    /// <summary>Runs what follows "theory" on a line, with quotes and file patterns as a shell reads them.</summary>
    public ToolRun Command(string line) => Run([.. CommandLineParser.SplitCommandLine(line).SelectMany(Expanded)]);

    public ToolRun Run(params string[] arguments) => ToolRun.In(Path, arguments);

    private string[] Expanded(string word) =>
        word.StartsWith("proofs/*", StringComparison.Ordinal)
            ? Directory.GetFiles(System.IO.Path.Combine(Path, "proofs"), System.IO.Path.GetFileName(word))
            : [word];

    public void Dispose() => _directory.Delete(recursive: true);
}
