using Shouldly;
using Theory.Algebra.Words;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Terms;

/// <summary>Terms in matrices of any size: what fits together, what they hold, and how they are written.</summary>
public sealed class OnTermsOfAnySize
{
    private static Term A => Symbol.Matrix("A", "m", "n");

    private static Term B => Symbol.Matrix("B", "n", "k");

    private static Term X => Symbol.Vector("x", "k");

    private static Term S => Symbol.Scalar("s");

    private static Term Row => Symbol.Matrix("r", Shape.One, "m");

    private static Term.Identity Identity(string side) => new Term.Identity(side);

    private static Term.Number Number(Rational value) => new Term.Number(value);

    [Fact(DisplayName = "shapes are renamed on either side, and a number is 1 x 1")]
    public void Shapes()
    {
        new Shape("m", "n").Rename("m", "k").ShouldBe(new("k", "n"));
        new Shape("m", "n").Rename("n", "k").ShouldBe(new("m", "k"));
        new Shape("n", "n").Rename("n", "k").ShouldBe(new("k", "k"));
        new Shape("m", "n").Rename("d", "k").ShouldBe(new("m", "n"));
        Shape.Scalar.IsScalar.ShouldBeTrue();
        new Shape("m", Shape.One).IsScalar.ShouldBeFalse();
        new Shape(Shape.One, "m").IsScalar.ShouldBeFalse();
        new Shape("m", "n").ToString().ShouldBe("m x n");
    }

    [Fact(DisplayName = "a product takes its sides from its factors, and a number fits everything")]
    public void Products()
    {
        (A * B).Shape.ShouldBe(new("m", "k"));
        (S * A).Shape.ShouldBe(new("m", "n"));
        (A * S).Shape.ShouldBe(new("m", "n"));
        (S * S).Shape.ShouldBe(Shape.Scalar);
        (X * Row).Shape.ShouldBe(new("k", "m"));
        (Row * A * B * X).Shape.ShouldBe(Shape.Scalar);
        Should.Throw<ArgumentException>(() => B * A).Message.ShouldContain("n x k by m x n");
        Should.Throw<ArgumentException>(() => X * X).Message.ShouldContain("k x 1 by k x 1");
    }

    [Fact(DisplayName = "a sum has the shape of both summands")]
    public void Sums()
    {
        (A + A).Shape.ShouldBe(new("m", "n"));
        Should.Throw<ArgumentException>(() => A + B).Message.ShouldContain("m x n and n x k");
    }

    [Fact(DisplayName = "the depth counts the levels of the deeper branch, up to 500")]
    public void Depth()
    {
        A.Depth.ShouldBe(1);
        (A + A).Depth.ShouldBe(2);
        (A + A + A).Depth.ShouldBe(3);
        (A + (A + A)).Depth.ShouldBe(3);
        (S * S * S).Depth.ShouldBe(3);
        (S * (S * S)).Depth.ShouldBe(3);
        var deepest = Enumerable.Repeat(S, 499).Aggregate(S, (sum, one) => sum + one);
        deepest.Depth.ShouldBe(500);
        Should.Throw<ArgumentException>(() => deepest + S).ParamName.ShouldBe("depth");
        Should.Throw<ArgumentException>(() => S * deepest).ParamName.ShouldBe("depth");
    }

    [Fact(DisplayName = "symbols and sides are those that occur")]
    public void Occurring()
    {
        Term zero = new Term.Zero(new("m", "k"));
        var term = A * B + zero;
        term.Symbols().Select(symbol => symbol.Name).Order(StringComparer.Ordinal).ShouldBe(["A", "B"]);
        term.Sides().Order(StringComparer.Ordinal).ShouldBe(["k", "m", "n"]);
        (B * X).Sides().Order(StringComparer.Ordinal).ShouldBe(["1", "k", "n"]);
        Identity("d").Symbols().ShouldBeEmpty();
        Identity("d").Sides().ShouldBe(["d"]);
        (S * A + A).Symbols().Count.ShouldBe(2);
        (zero + A * B).Sides().Count.ShouldBe(3);
    }

    [Fact(DisplayName = "a symbol is replaced everywhere, by a term of its shape")]
    public void Substitution()
    {
        var a = Symbol.Matrix("A", "m", "n");
        Term c = Symbol.Matrix("C", "m", "n");
        Dictionary<Symbol, Term> values = new() { [a] = c + c };
        (A * B + A * B).Substitute(values).ShouldBe((c + c) * B + (c + c) * B);
        (S * A).Substitute(values).ShouldBe(S * (c + c));
        Identity("n").Substitute(values).ShouldBe(Identity("n"));
        values[a] = B;
        Should.Throw<ArgumentException>(() => A.Substitute(values)).ParamName.ShouldBe("values");
    }

    [Fact(DisplayName = "a side is renamed everywhere")]
    public void Renaming()
    {
        Term renamed = Symbol.Matrix("B", "h", "k");
        (A * B).Rename("n", "h").ShouldBe(Symbol.Matrix("A", "m", "h") * renamed);
        (B + B).Rename("n", "h").ShouldBe(renamed + renamed);
        Identity("n").Rename("n", "h").ShouldBe(Identity("h"));
        Identity("m").Rename("n", "h").ShouldBe(Identity("m"));
        new Term.Zero(new("n", "m")).Rename("n", "h").ShouldBe(new Term.Zero(new("h", "m")));
        Number(2).Rename("n", "h").ShouldBe(Number(2));
    }

    [Fact(DisplayName = "a term is written with the brackets that it needs, and no others")]
    public void Text()
    {
        (A + A).ToString().ShouldBe("A + A");
        (A + A + A).ToString().ShouldBe("A + A + A");
        (A + (A + A)).ToString().ShouldBe("A + (A + A)");
        (A + A * S).ToString().ShouldBe("A + A s");
        (A * B * X).ToString().ShouldBe("A B x");
        (A * (B * X)).ToString().ShouldBe("A (B x)");
        ((A + A) * B).ToString().ShouldBe("(A + A) B");
        (A * (B + B)).ToString().ShouldBe("A (B + B)");
        Identity("n").ToString().ShouldBe("I(n)");
        new Term.Zero(new("m", "n")).ToString().ShouldBe("O(m, n)");
        Number(2).ToString().ShouldBe("2");
        Number(0).ToString().ShouldBe("0");
        Number(-2).ToString().ShouldBe("(-2)");
        Number(new(1, 3)).ToString().ShouldBe("(1/3)");
        Number(new(-1, 3)).ToString().ShouldBe("(-1/3)");
        Symbol.Scalar("s").ToString().ShouldBe("s");
    }
}
