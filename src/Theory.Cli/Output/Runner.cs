using System.CommandLine;
using Spectre.Console;
using Theory.Cli.Input;
using Theory.Numbers;

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
        var streams = line.InvocationConfiguration;
        using var over = new CancellationTokenSource();
        try
        {
            var progress = new Progress();
            var end = OnDeepStack(() => Cancellation.Until(() => over.IsCancellationRequested, () => work(progress)))
                .WaitAsync(CommonOptions.TimeLimit(line), stop);
            var answer = await Watch(end, progress, streams.Error);
            foreach (var (path, content) in answer.Files)
            {
                OutputFile.Write(path, content);
            }

            Show(answer, CommonOptions.WantsJson(line), streams);
            return answer.ExitCode;
        }
        catch (TimeoutException)
        {
            var limit = CommonOptions.TimeLimit(line).TotalSeconds;
            return Faults.Report(
                new UnusableInputException(
                    $"the work takes longer than {limit} seconds (--max-seconds sets this limit)"
                ),
                streams.Error
            );
        }
        catch (Exception e)
        {
            return Faults.Report(e, streams.Error);
        }
        finally
        {
            await over.CancelAsync();
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

    private static async Task<Answer> Watch(Task<Answer> end, Progress progress, TextWriter error)
    {
        if (!Terminal.IsErrorTerminal(error) || await EndsSoon(end))
        {
            return await end;
        }

        return await Terminal
            .Error(error)
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

    private static async Task<bool> EndsSoon(Task end) =>
        await Task.WhenAny(end, Task.Delay(Patience, CancellationToken.None)) == end;

    private static void Show(Answer answer, bool json, InvocationConfiguration streams)
    {
        if (json)
        {
            streams.Output.Write(JsonText.Of(answer.Json()));
        }
        else
        {
            answer.Text(Terminal.Output(streams.Output));
        }

        streams.Output.Flush();
        if (answer.Complaint is { } complaint)
        {
            Faults.Complain(complaint, streams.Error);
        }
    }
}
