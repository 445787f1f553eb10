using System.Text.RegularExpressions;
using Theory.Cli.Input;
using Theory.Cli.Output;
using Theory.Kernel;

namespace Theory.Cli;

/// <summary>The one place where what went wrong becomes a line for the user and an exit code.</summary>
internal static partial class Faults
{
    /// <summary>Does work on something from outside; where it is refused, the refusal names <paramref name="place"/>.</summary>
    /// <exception cref="UnusableInputException">The input is refused; the message is the line for the user.</exception>
    public static T At<T>(string place, InputLimits limits, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (IsOfInput(e))
        {
            throw new UnusableInputException($"{place}: {Explain(e, limits)}");
        }
    }

    /// <summary>Whether an exception says that the input is at fault, and not the tool.</summary>
    public static bool IsOfInput(Exception e) =>
        e is FormatException or ArgumentException or RefusalException or IOException or UnauthorizedAccessException;

    /// <summary>What an exception of the input says, in one line.</summary>
    public static string Explain(Exception e, InputLimits limits)
    {
        var reason = e switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            UnauthorizedAccessException => "there is no permission to use this file",
            _ => ParameterName().Replace(e.Message, "").TrimEnd('.'),
        };
        return reason + limits.Hint(reason);
    }

    /// <summary>Tells the user what ended the run.</summary>
    /// <param name="e">What ended it.</param>
    /// <param name="error">Where the line goes.</param>
    /// <returns>The exit code.</returns>
    public static int Report(Exception e, TextWriter error)
    {
        var (code, message) = e switch
        {
            OperationCanceledException => (ExitCode.Interrupted, "stopped"),
            UnusableInputException => (ExitCode.Unusable, e.Message),
            IOException => (ExitCode.Unusable, $"the answer cannot be written: {e.Message}"),
            OutOfMemoryException => (ExitCode.Unusable, "there is not enough memory for this input"),
            _ => (ExitCode.Unusable, $"this is a fault of the tool, not of the input: {e.GetType().Name}: {e.Message}"),
        };
        Complain(message, error);
        return code;
    }

    /// <summary>Writes one line for the user.</summary>
    public static void Complain(string message, TextWriter error) => error.WriteLine($"theory: {Visible.Of(message)}");

    [GeneratedRegex(@" \(Parameter '\w+'\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterName();
}
