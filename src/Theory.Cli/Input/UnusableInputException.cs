namespace Theory.Cli.Input;

/// <summary>Something from outside cannot be used: a file or the command line. The message is the whole line that the user reads.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
