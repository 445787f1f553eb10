using Theory.Cli.Input;

namespace Theory.Cli.Output;

/// <summary>Writes files whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Makes sure that a directory exists and can be written to, before long work is done for it.</summary>
    /// <exception cref="UnusableInputException">It cannot be made or written to.</exception>
    public static void PrepareDirectory(string path) =>
        Guard(
            path,
            () =>
            {
                Directory.CreateDirectory(path);
                var probe = Path.Combine(path, $".{Path.GetRandomFileName()}");
                File.Create(probe, 1, FileOptions.DeleteOnClose).Dispose();
            }
        );

    /// <summary>Writes a file under another name in the same directory and then moves it into place.</summary>
    /// <exception cref="UnusableInputException">It cannot be written; an older file of that name is as it was.</exception>
    public static void Write(string path, string content) => Guard(path, () => Replace(path, content));

    private static void Replace(string path, string content)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("it is a directory; expected the name of a file");
        }

        if (IsDevice(path))
        {
            File.WriteAllText(path, content);
            return;
        }

        var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        var target = link?.FullName ?? Path.GetFullPath(path);
        var whole = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            File.WriteAllText(whole, content);
            File.Move(whole, target, overwrite: true);
        }
        finally
        {
            File.Delete(whole);
        }
    }

    // /dev/stdout and the like must be written to, not replaced by a file.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    private static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (Faults.IsOfInput(e))
        {
            var reason = e switch
            {
                UnauthorizedAccessException => "there is no permission",
                DirectoryNotFoundException or FileNotFoundException => "there is no such directory",
                _ => e.Message.TrimEnd('.'),
            };
            throw new UnusableInputException($"{path}: this cannot be written: {reason}");
        }
    }
}
