using System.Text;

namespace Theory.Cli.Output;

/// <summary>Makes a text safe to show: what came from outside must neither break a line nor steer the terminal.</summary>
internal static class Visible
{
    /// <summary>The text with every control character replaced by its code, as in \u001B.</summary>
    public static string Of(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = char.IsControl(c) ? shown.Append($"\\u{(int)c:X4}") : shown.Append(c);
        }

        return shown.ToString();
    }
}
