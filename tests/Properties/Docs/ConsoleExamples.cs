using Shouldly;
using Xunit;

namespace Theory.Properties.Docs;

public sealed class ConsoleExamples
{
    public static IEnumerable<TheoryDataRow<string>> Pages =>
        ConsolePage.All.Select(page => new TheoryDataRow<string>(page)
        {
            TestDisplayName = $"{page}: every console example gives the output shown",
            Label = "",
        });

    // THEORY_REFRESH_DOCS=1 writes the outputs into the pages instead; the difference is then seen in version control.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_console_example_gives_the_output_shown(string path)
    {
        var page = new ConsolePage(path);
        var refreshed = page.Refreshed();
        if (Environment.GetEnvironmentVariable("THEORY_REFRESH_DOCS") == "1")
        {
            page.Write(refreshed);
        }

        var (written, actual) = (page.Written().Split('\n'), refreshed.Split('\n'));
        var line = Enumerable
            .Range(0, int.Max(written.Length, actual.Length))
            .FirstOrDefault(i => written.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i), -1);
        line.ShouldBe(
            -1,
            $"{path} says \"{written.ElementAtOrDefault(line)}\" where the tool says \"{actual.ElementAtOrDefault(line)}\" (line counted from 0)"
        );
    }

    [Fact]
    public void Outputs_agree_up_to_milliseconds_and_left_out_lines_and_no_further()
    {
        string[] actual = ["first", "xor proved  0.31 ms", "third", "last"];
        ConsolePage.Agrees(["first", "xor proved  12 ms", "...", "last"], actual).ShouldBeTrue();
        ConsolePage.Agrees(["...", "last"], actual).ShouldBeTrue();
        ConsolePage.Agrees(["first", "xor refuted  12 ms", "...", "last"], actual).ShouldBeFalse();
        ConsolePage.Agrees(["first", "...", "third"], actual).ShouldBeFalse();
        ConsolePage.Agrees([], actual).ShouldBeFalse();
    }
}
