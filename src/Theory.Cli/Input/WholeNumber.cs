using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Theory.Cli.Input;

/// <summary>Options and arguments whose value is a whole number between bounds.</summary>
internal static class WholeNumber
{
    /// <summary>An option that says its default in its help, and its bounds where a value lies outside.</summary>
    public static Option<int> Option(string name, string description, int value, int least, int most) =>
        new(name)
        {
            Description = $"{description}, from {least} to {most}",
            HelpName = "N",
            DefaultValueFactory = _ => value,
            CustomParser = given => Parse(given, name, least, most),
        };

    /// <summary>An argument that must be given, and says its bounds where a value lies outside.</summary>
    public static Argument<int> Argument(string name, string description, int least, int most) =>
        new(name)
        {
            Description = $"{description}, from {least} to {most}",
            CustomParser = given => Parse(given, name, least, most),
        };

    private static int Parse(ArgumentResult given, string name, int least, int most)
    {
        var text = given.Tokens[0].Value;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }

        given.AddError($"{name}: found \"{text}\"; expected a whole number from {least} to {most}");
        return least;
    }
}
