using System.CommandLine;
using Spectre.Console;
using Theory.Cli.Input;

namespace Theory.Cli.Output;

/// <summary>Runs a command's work beside the main thread, so that it can be stopped, and then gives out its answer.</summary>
internal static class Runner
{
    // Readers and checkers call themselves once for each level of nesting.
    private const int StackSize = 64 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Does the work, writes the files, shows the answer.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(ParseResult line, Func<Progress, Answer> work, CancellationToken stop)
    {
        try
        {
            var progress = new Progress();
            var answer = await Watch(OnDeepStack(() => work(progress)), progress, CommonOptions.TimeLimit(line), stop);
            foreach (var (path, content) in answer.Files)
            {
                OutputFile.Write(path, content);
            }

            Show(answer, CommonOptions.WantsJson(line));
            return answer.ExitCode;
        }
        catch (Exception e)
        {
            return Faults.Report(e);
        }
    }

    private static Task<Answer> OnDeepStack(Func<Answer> work)
    {
        var result = new TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(Work, StackSize) { IsBackground = true };
        thread.Start();
        return result.Task;

        void Work()
        {
            try
            {
                result.SetResult(work());
            }
            catch (Exception e)
            {
                result.SetException(e);
            }
        }
    }

    private static async Task<Answer> Watch(
        Task<Answer> work,
        Progress progress,
        TimeSpan limit,
        CancellationToken stop
    )
    {
        var end = work.WaitAsync(limit, stop);
        try
        {
            if (Console.IsErrorRedirected || await EndsSoon(end))
            {
                return await end;
            }

            return await Terminal
                .Error()
                .Status()
                .StartAsync(
                    Markup.Escape(progress.Doing),
                    async status =>
                    {
                        while (!await EndsSoon(end))
                        {
                            status.Status(Markup.Escape(progress.Doing));
                        }

                        return await end;
                    }
                );
        }
        catch (TimeoutException)
        {
            throw new UnusableInputException(
                $"the work takes longer than {limit.TotalSeconds} seconds (--max-seconds sets this limit)"
            );
        }
    }

    private static async Task<bool> EndsSoon(Task end) =>
        await Task.WhenAny(end, Task.Delay(Patience, CancellationToken.None)) == end;

    private static void Show(Answer answer, bool json)
    {
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            JsonText.Write(output, answer.Json());
        }
        else
        {
            answer.Text(Terminal.Output());
        }

        Console.Out.Flush();
        if (answer.Complaint is { } complaint)
        {
            Faults.Complain(complaint);
        }
    }
}
