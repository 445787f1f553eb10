using System.CommandLine;
using System.CommandLine.Parsing;

namespace Theory.Cli.Input;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option that names the words in its help, and where another is given.</summary>
    /// <returns>The option; without it on the command line its value is <paramref name="value"/>.</returns>
    public static Option<string?> Option(string name, string description, string? value, params string[] words)
    {
        var option = new Option<string?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = given => Parse(given, name, words),
        };
        if (value is not null)
        {
            option.DefaultValueFactory = _ => value;
        }

        option.CompletionSources.Add(words);
        return option;
    }

    private static string? Parse(ArgumentResult given, string name, string[] words)
    {
        var word = given.Tokens[0].Value;
        if (words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        given.AddError($"{name}: found \"{word}\"; expected {string.Join(" or ", words)}");
        return null;
    }
}
