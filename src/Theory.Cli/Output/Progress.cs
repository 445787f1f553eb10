namespace Theory.Cli.Output;

/// <summary>What a command is doing at the moment, for somebody who waits.</summary>
internal sealed class Progress
{
    private volatile string _doing = "working";

    /// <summary>A few words, as in "proving xor-network (3 of 20)".</summary>
    public string Doing
    {
        get => _doing;
        set => _doing = value;
    }
}
