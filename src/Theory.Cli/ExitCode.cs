namespace Theory.Cli;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>All holds; of a command that decides: everything was decided, either way.</summary>
    public const int Holds = 0;

    /// <summary>Something is refuted, rejected or undecided, or fails a --require.</summary>
    public const int Fails = 1;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
