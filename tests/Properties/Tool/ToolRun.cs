using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Shouldly;
using Theory.Algebra;
using Theory.Numbers;
using Theory.Running;

namespace Theory.Properties.Tool;

/// <summary>What the tool did: run inside this process, which is quick, or as a process of its own with its output in pipes.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // A process has one working directory.
    private static readonly Lock Directories = new();

    /// <summary>The directory of the solution, where samples/ is.</summary>
    public static string Root
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory.FullName, "Theory.sln")))
            {
                directory = directory.Parent.ShouldNotBeNull("the tests run inside the repository");
            }

            return directory.FullName;
        }
    }

    // The tool where it is built, not its copy beside the tests: mutation testing changes what lies there.
    private static string Tool
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(
                Root,
                "src/Theory.Cli/bin",
                output.Parent.ShouldNotBeNull().Name,
                output.Name,
                "Theory.Cli.dll"
            );
        }
    }

    /// <summary>The answer as JSON; standard output holds nothing else.</summary>
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    /// <summary>Runs the tool in the directory of the solution.</summary>
    public static ToolRun Of(params string[] arguments) => In(Root, arguments);

    /// <summary>Runs the tool in a directory, inside this process.</summary>
    public static ToolRun In(string directory, params string[] arguments) =>
        WholeRuns.Cover(directory, arguments) ? WholeRuns.In(directory, arguments) : Inside(directory, arguments);

    /// <summary>Runs the tool in a directory, inside this process, whatever was run before.</summary>
    public static ToolRun Inside(string directory, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        lock (Directories)
        {
            var before = Environment.CurrentDirectory;
            Environment.CurrentDirectory = directory;
            try
            {
                var exitCode = Task.Run(() => Cli.Tool.Run(arguments, output, error)).GetAwaiter().GetResult();
                return new(exitCode, output.ToString(), error.ToString());
            }
            finally
            {
                Environment.CurrentDirectory = before;
            }
        }
    }

    /// <summary>Runs the tool in a directory, as a process of its own.</summary>
    public static ToolRun Apart(string directory, params string[] arguments)
    {
        using var process = Start(directory, arguments);
        return End(process);
    }

    /// <summary>Starts the tool in a directory, as a process of its own.</summary>
    public static Process Start(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, .. arguments])
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Under mutation testing these variables tie a process to the test run; a run of the tool that answered to them and ended would leave the test run waiting.
        foreach (var name in start.Environment.Keys.Where(MutationTesting.IsVariable).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for a run to end, and ends it where it takes minutes.</summary>
    public static ToolRun End(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        Task.WaitAll(output, error);
        return new(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>The lines of the answer.</summary>
    public string[] Lines => Output.TrimEnd().Split('\n');

    /// <summary>Requires a line, wherever it is indented.</summary>
    public void ShouldSay(string line) => Lines.ShouldContain(said => said.Trim() == line, Output);

    /// <summary>Requires that the input was refused in one line that names what it must, and that nothing else was said.</summary>
    public void ShouldRefuse(params string[] parts)
    {
        ExitCode.ShouldBe(2, Error);
        Output.ShouldBeEmpty();
        Error.ShouldStartWith("theory: ");
        Error.TrimEnd().Split('\n').Length.ShouldBe(1, Error);
        Error.ShouldNotContain("(Parameter");
        foreach (var part in parts)
        {
            Error.ShouldContain(part);
        }
    }
}

/// <summary>Reading exact numbers out of the tool's JSON.</summary>
internal static class JsonNumbers
{
    public static Rational Number(this JsonElement json, string field) =>
        Rational.Parse(json.GetProperty(field).GetString()!);

    public static Vector Vector(this JsonElement json, string field) => Vector(json.GetProperty(field));

    public static Vector Vector(this JsonElement json) =>
        new(json.EnumerateArray().Select(entry => Rational.Parse(entry.GetString()!)));

    public static string Text(this JsonElement json, string field) => json.GetProperty(field).GetString()!;

    public static JsonElement[] List(this JsonElement json, string field) =>
        [.. json.GetProperty(field).EnumerateArray()];
}
