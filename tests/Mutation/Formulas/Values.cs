using Theory.Functions;
using Theory.Numbers;

namespace Theory.Mutation.Formulas;

/// <summary>Values as short texts: "3/2", "!why" for an undefined one, "why:IP" for one that is not exact, with what is proved of it: real, irrational, positive.</summary>
internal static class Values
{
    public static Value Of(string text) =>
        text[0] == '!' ? new Value.Undefined(text[1..])
        : text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
            ? new Value.Inexact(
                text[..colon],
                text[(colon + 1)..].Aggregate(RealFacts.None, (facts, c) => facts | Fact(c))
            )
        : new Value.Exact(Rational.Parse(text));

    public static string Text(Value value) =>
        value switch
        {
            Value.Exact(var number) => number.ToString(),
            Value.Undefined(var because) => $"!{because}",
            Value.Inexact inexact => $"{inexact.Because}:{Text(inexact.Facts)}",
            _ => throw new ArgumentException("There is no such value.", nameof(value)),
        };

    private static RealFacts Fact(char c) =>
        c switch
        {
            'R' => RealFacts.Real,
            'I' => RealFacts.Irrational,
            _ => RealFacts.Positive,
        };

    private static string Text(RealFacts facts) =>
        facts == RealFacts.Real
            ? "R"
            : (facts.HasFlag(RealFacts.Irrational) ? "I" : "") + (facts.HasFlag(RealFacts.Positive) ? "P" : "");
}
