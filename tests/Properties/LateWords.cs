using Shouldly;

namespace Theory.Properties;

/// <summary>Checks whose words are made where they fail alone: in a check of thousands of cases, writing out each case costs more than the check.</summary>
internal static class LateWords
{
    public static void ShouldBeTrue(this bool holds, Func<string> words)
    {
        if (!holds)
        {
            holds.ShouldBeTrue(words());
        }
    }
}
