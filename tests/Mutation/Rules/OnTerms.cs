using Theory.Algebra.Words;
using Theory.Claims;
using Theory.Kernel;
using Xunit;

namespace Theory.Mutation.Rules;

/// <summary>Each condition of the rules about terms of any size, violated alone.</summary>
public sealed class OnTerms
{
    private static Term W => Symbol.Matrix("W", "k", "h");

    private static Term A => Symbol.Matrix("A", "h", "d");

    private static Term B => Symbol.Vector("b", "k");

    private static Term C => Symbol.Vector("c", "h");

    private static Term X => Symbol.Vector("x", "d");

    private static Term None => new Term.Zero(new("d", Shape.One));

    private static FormAtEveryDepth Stack => FormAtEveryDepth.AffineStackIsAffine;

    private static Induction Good => new([new Term.Identity("d"), None], [W * A, W * C + B]);

    // What is 0 and mentions a side.
    private static Term Mentioning(string side, string rows) =>
        new Term.Zero(new(rows, side)) * new Term.Zero(new(side, Shape.One));

    [Fact(DisplayName = "expansion: both sides need one shape, equal words, and one shape for each name")]
    public void Expanding()
    {
        new Expansion().ShouldProve(new EqualForAll(W * (C + C), (W * C) + (W * C)));
        new Expansion().ShouldBeRefusedFor(new EqualForAll(W * C, A * X), "the sides have the shapes k x 1 and h x 1");
        new Expansion().ShouldBeRefusedFor(new EqualForAll(W * C, B), "the sides multiply out to W c and b");
        Term row = Symbol.Matrix("v", Shape.One, "h");
        Term other = Symbol.Matrix("u", Shape.One, "d");
        new Expansion().ShouldBeRefusedFor(
            new EqualForAll(row * C, other * Symbol.Vector("c", "d")),
            "a name stands for two shapes"
        );
    }

    [Fact(DisplayName = "induction: the stack of affine layers is one affine map")]
    public void Induction_holds() => Good.ShouldProve(Stack);

    [Fact(DisplayName = "induction: base and step have to hold, with a value for each unknown")]
    public void Base_and_step()
    {
        (Good with { Base = [new Term.Identity("d")] }).ShouldBeRefusedFor(Stack, "there are 2 unknowns and 1 values");
        (Good with { Step = [W * A] }).ShouldBeRefusedFor(Stack, "there are 2 unknowns and 1 values");
        (Good with { Base = [new Term.Zero(new("d", "d")), None] }).ShouldBeRefusedFor(
            Stack,
            "the sides multiply out to x and 0"
        );
        (Good with { Step = [W * A, W * C] }).ShouldBeRefusedFor(
            Stack,
            "the sides multiply out to W A x + W c + b and W A x + W c"
        );
    }

    [Fact(DisplayName = "induction: values may not mention what is chosen before n, nor s(n)")]
    public void Foreign_symbols()
    {
        (Good with { Base = [new Term.Zero(new("d", "d")), X] }).ShouldBeRefusedFor(Stack, "a base value mentions x");
        (Good with { Base = [Symbol.Matrix("A", "d", "d"), None] }).ShouldBeRefusedFor(
            Stack,
            "a base value mentions A"
        );
        (Good with { Base = [new Term.Identity("d"), Symbol.Vector("s", "d")] }).ShouldBeRefusedFor(
            Stack,
            "a base value mentions s"
        );
        (Good with { Step = [W * A, Symbol.Vector("x", "k")] }).ShouldBeRefusedFor(Stack, "a step value mentions x");
        (Good with { Step = [W * A, W * Symbol.Vector("s", "h")] }).ShouldBeRefusedFor(
            Stack,
            "a step value mentions s"
        );
    }

    [Fact(DisplayName = "induction: the sides here and next are two names, of no number")]
    public void Moving_sides()
    {
        const string Reason = "the sides here and next must be two names";
        Good.ShouldBeRefusedFor(Changed(sequence => sequence with { Next = "h" }), Reason);
        Good.ShouldBeRefusedFor(Changed(sequence => sequence with { Next = Shape.One }), Reason);
        Good.ShouldBeRefusedFor(Changed(sequence => sequence with { Here = Shape.One }), Reason);
    }

    [Fact(DisplayName = "induction: form and step need the shapes of s(n) and s(n+1)")]
    public void Shapes()
    {
        Good.ShouldBeRefusedFor(Stack with { Form = A, Unknowns = [AtomOf(A)] }, "the form needs the shape of s(n)");
        Good.ShouldBeRefusedFor(
            new FormAtEveryDepth(Recurrence.AffineStack with { Previous = Symbol.Vector("s", "d") }, X, []),
            "the form needs the shape of s(n)"
        );
        Good.ShouldBeRefusedFor(
            Changed(sequence => sequence with { Step = Symbol.Vector("s", "h") }),
            "the step needs the shape of s(n+1)"
        );
    }

    [Fact(DisplayName = "induction: nothing of the start changes with n, nor what the form chooses beforehand")]
    public void Fixed_start()
    {
        const string Reason = "the start may not change with n";
        Good.ShouldBeRefusedFor(Changed(sequence => sequence with { Start = Symbol.Vector("x", "k") }), Reason);
        Good.ShouldBeRefusedFor(Changed(sequence => sequence with { Start = X + Mentioning("h", "d") }), Reason);
        Good.ShouldBeRefusedFor(Stack with { Unknowns = [AtomOf(A)] }, Reason);
    }

    [Fact(DisplayName = "induction: the form mentions neither the next side nor s(n)")]
    public void Form_of_the_past()
    {
        Good.ShouldBeRefusedFor(
            Stack with
            {
                Form = Stack.Form + Mentioning("k", "h"),
            },
            "the form of s(n) may not mention the side of s(n+1)"
        );
        Good.ShouldBeRefusedFor(
            Stack with
            {
                Form = Stack.Form + Symbol.Vector("s", "h"),
                Unknowns = [.. Stack.Unknowns, Symbol.Vector("s", "h")],
            },
            "s(n) stands in the step only"
        );
    }

    [Fact(DisplayName = "induction: unknowns are no symbols of the sequence, each listed once")]
    public void Unknowns()
    {
        const string Reason = "an unknown occurs in the sequence itself";
        Good.ShouldBeRefusedFor(Stack with { Unknowns = [.. Stack.Unknowns, Symbol.Vector("b", "k")] }, Reason);
        Good.ShouldBeRefusedFor(Stack with { Unknowns = [.. Stack.Unknowns, Symbol.Vector("x", "d")] }, Reason);
        Good.ShouldBeRefusedFor(
            Stack with
            {
                Unknowns = [.. Stack.Unknowns, Symbol.Vector("c", "h")],
            },
            "an unknown is listed twice"
        );
    }

    [Fact(DisplayName = "induction: no name stands for two shapes, wherever the two stand")]
    public void Names()
    {
        const string Reason = "a name stands for two shapes";
        Term shifted = A * (X + Symbol.Vector("z", "d")) + C;
        Good.ShouldBeRefusedFor(
            Changed(sequence => sequence with { Step = sequence.Step + Symbol.Vector("z", "k") }) with
            {
                Form = shifted,
            },
            Reason
        );
        Good.ShouldBeRefusedFor(
            Changed(sequence => sequence with { Step = sequence.Step + Symbol.Vector("x", "k") }),
            Reason
        );
        Good.ShouldBeRefusedFor(Stack with { Unknowns = [.. Stack.Unknowns, Symbol.Vector("A", "h")] }, Reason);
    }

    [Fact(
        DisplayName = "factorisation: the premise has to be a product of two symbols, and bounds the rank by their side alone"
    )]
    public void Factors()
    {
        Term r = Symbol.Matrix("R", "k", "d");
        Term w = Symbol.Matrix("W", "m", "h");
        var previous = Symbol.Matrix("s", "h", "d");
        var left = Symbol.Matrix("L", "h", "k");
        var sequence = new Recurrence(r, previous, w * previous, "h", "m");
        var form = Theorem.ByInduction(
            new FormAtEveryDepth(sequence, (Term)left * r, [left]),
            new([new Term.Identity("k")], [w * left])
        );
        new Factorisation(form.Proof).ShouldProve(new RankAtEveryDepth(sequence, "k"));
        new Factorisation(form.Proof).ShouldBeRefusedFor(
            new RankAtEveryDepth(sequence, "d"),
            $"the premises prove something else: {new RankAtEveryDepth(sequence, "k").Statement}"
        );
        new Factorisation(new(Stack, Good)).ShouldBeRefusedFor(
            new RankAtEveryDepth(Stack.Sequence, "d"),
            "the premise does not say that s(n) is a product L R"
        );
    }

    private static FormAtEveryDepth Changed(Func<Recurrence, Recurrence> change) =>
        Stack with
        {
            Sequence = change(Stack.Sequence),
        };

    private static Symbol AtomOf(Term term) => ((Term.Atom)term).Symbol;
}
