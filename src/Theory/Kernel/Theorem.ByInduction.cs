using Theory.Algebra.Words;
using Theory.Claims;
using Theory.Data;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>Induction on depth: the form holds at 0 with the base values, and if it holds at n, then at n + 1 with the step values.</summary>
    /// <remarks>
    /// The values must not mention a symbol of the start, so that they are the same for every start. At the base the side "here" is that of the start;
    /// after a step it is "next".
    /// </remarks>
    /// <exception cref="RefusalException">The base or the step does not hold, a value mentions what it must not, or the recurrence is ill-formed.</exception>
    public static Theorem ByInduction(FormAtEveryDepth claim, Induction evidence)
    {
        var (sequence, form, unknowns) = (claim.Sequence, claim.Form, claim.Unknowns);
        RequireWellFormed(claim);

        var baseSide = sequence.Start.Shape.Rows;
        var atStart = Values(unknowns, evidence.Base, unknown => Renamed(unknown, sequence.Here, baseSide));
        RequireForeign(evidence.Base, [.. unknowns, .. Chosen(claim), sequence.Previous], "a base value");
        RequireEqual(sequence.Start, form.Rename(sequence.Here, baseSide).Substitute(atStart), nameof(ByInduction));

        var afterStep = Values(unknowns, evidence.Step, unknown => Renamed(unknown, sequence.Here, sequence.Next));
        RequireForeign(evidence.Step, [.. Chosen(claim), sequence.Previous], "a step value");
        var stepped = sequence.Step.Substitute(new Dictionary<Symbol, Term> { [sequence.Previous] = form });
        RequireEqual(stepped, form.Rename(sequence.Here, sequence.Next).Substitute(afterStep), nameof(ByInduction));
        return new(claim, evidence);
    }

    private static void RequireWellFormed(FormAtEveryDepth claim)
    {
        var (sequence, form) = (claim.Sequence, claim.Form);
        var moving = new[] { sequence.Here, sequence.Next };
        Require(
            sequence.Here != sequence.Next && !moving.Contains(Shape.One, StringComparer.Ordinal),
            "the sides here and next must be two names",
            nameof(ByInduction)
        );
        Require(
            sequence.Previous.Shape == form.Shape && form.Shape.Rows == sequence.Here,
            "the form needs the shape of s(n)",
            nameof(ByInduction)
        );
        Require(
            sequence.Step.Shape == sequence.Previous.Shape.Rename(sequence.Here, sequence.Next),
            "the step needs the shape of s(n+1)",
            nameof(ByInduction)
        );
        Require(
            !Sides(Chosen(claim))
                .Concat(sequence.Start.Sides())
                .Any(side => moving.Contains(side, StringComparer.Ordinal)),
            "the start may not change with n",
            nameof(ByInduction)
        );
        Require(
            !form.Sides().Contains(sequence.Next),
            "the form of s(n) may not mention the side of s(n+1)",
            nameof(ByInduction)
        );
        Require(
            !form.Symbols().Contains(sequence.Previous) && !sequence.Start.Symbols().Contains(sequence.Previous),
            "s(n) stands in the step only",
            nameof(ByInduction)
        );
        Require(
            !claim.Unknowns.Any(sequence.Start.Symbols().Union(sequence.Step.Symbols()).Contains),
            "an unknown occurs in the sequence itself",
            nameof(ByInduction)
        );
        Require(
            claim.Unknowns.Distinct().Count() == claim.Unknowns.Count,
            "an unknown is listed twice",
            nameof(ByInduction)
        );
        RequireOneShapeEach(
            form.Symbols().Union(sequence.Start.Symbols()).Union(sequence.Step.Symbols()).Union(claim.Unknowns),
            nameof(ByInduction)
        );
    }

    // The symbols that are chosen once, before n: those of the start, and those of the form that are not unknowns.
    private static Symbol[] Chosen(FormAtEveryDepth claim) =>
        [.. claim.Form.Symbols().Except(claim.Unknowns).Union(claim.Sequence.Start.Symbols())];

    private static Dictionary<Symbol, Term> Values(
        ValueList<Symbol> unknowns,
        ValueList<Term> values,
        Func<Symbol, Symbol> renamed
    )
    {
        Require(
            unknowns.Count == values.Count,
            $"there are {unknowns.Count} unknowns and {values.Count} values",
            nameof(ByInduction)
        );
        return unknowns.Zip(values).ToDictionary(pair => renamed(pair.First), pair => pair.Second);
    }

    private static Symbol Renamed(Symbol symbol, string from, string to) =>
        symbol with
        {
            Shape = symbol.Shape.Rename(from, to),
        };

    private static void RequireForeign(ValueList<Term> values, Symbol[] forbidden, string what)
    {
        foreach (var value in values)
        {
            var named = value.Symbols().FirstOrDefault(symbol => forbidden.Any(other => other.Name == symbol.Name));
            Require(named is null, $"{what} mentions {named}", nameof(ByInduction));
        }
    }

    private static IEnumerable<string> Sides(IEnumerable<Symbol> symbols) =>
        symbols.SelectMany(symbol => ((Term)symbol).Sides());
}
