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

    public ToolRun Run(params string[] arguments) => ToolRun.In(Path, arguments);

    public void Dispose() => _directory.Delete(recursive: true);
}
