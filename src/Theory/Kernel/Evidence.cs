using Theory.Algebra;
using Theory.Algebra.Words;
using Theory.Claims;
using Theory.Data;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Kernel;

/// <summary>
/// What a prover hands over so that the kernel can check a claim. A closed type of plain data: evidence proves nothing by itself, may come from anywhere,
/// and may be wrong. Each kind belongs to one rule of <see cref="Theorem"/>.
/// </summary>
public abstract record Evidence
{
    private protected Evidence() { }

    /// <summary>The name of the kind of evidence, as proof files have it.</summary>
    public string Kind => Name();

    private protected abstract string Name();
}

/// <summary>A claim with evidence for it, not yet checked.</summary>
/// <param name="Claim">What is stated.</param>
/// <param name="Evidence">What is said to support it.</param>
public sealed record Proof(Claim Claim, Evidence Evidence);

/// <summary>One for each part of a conjunction.</summary>
/// <param name="Parts">Evidence for the parts, in their order.</param>
public sealed record EachPart(ValueList<Evidence> Parts) : Evidence
{
    private protected override string Name() => "each-part";
}

/// <summary>Both sides multiply out to the same words; nothing else is needed.</summary>
public sealed record Expansion : Evidence
{
    private protected override string Name() => "expansion";
}

/// <summary>Values for the unknowns of a form, at the start and from step to step.</summary>
/// <param name="Base">The values for n = 0, in the order of the unknowns.</param>
/// <param name="Step">The values for n + 1, in terms of those for n and of the symbols of the step.</param>
public sealed record Induction(ValueList<Term> Base, ValueList<Term> Step) : Evidence
{
    private protected override string Name() => "induction";
}

/// <summary>A proof that every term of a sequence is a product L R; the side between bounds the rank.</summary>
/// <param name="Form">The proof.</param>
public sealed record Factorisation(Proof Form) : Evidence
{
    private protected override string Name() => "factorisation";
}

/// <summary>The runs of layers that are each one affine map; multiplied out they give the other network.</summary>
/// <param name="Runs">The runs, in order and apart.</param>
public sealed record Collapse(ValueList<LayerRun> Runs) : Evidence
{
    private protected override string Name() => "collapse";
}

/// <summary>Three points on a line, the ends and (1 - t) first + t second, whose images are not so placed.</summary>
/// <param name="First">One end.</param>
/// <param name="Second">The other end.</param>
/// <param name="T">Where the third point lies between or beyond.</param>
public sealed record BentLine(Vector First, Vector Second, Rational T) : Evidence
{
    private protected override string Name() => "bent-line";
}

/// <summary>A hyperplane w·x + b = 0.</summary>
/// <param name="Weights">w.</param>
/// <param name="Bias">b.</param>
public sealed record Hyperplane(Vector Weights, Rational Bias) : Evidence
{
    private protected override string Name() => "hyperplane";
}

/// <summary>Farkas weights: positive weights that sum to 1 on some rows of each class, with one and the same weighted mean.</summary>
/// <param name="Positive">The weights of rows of the positive class.</param>
/// <param name="Negative">The weights of rows of the negative class.</param>
public sealed record Farkas(ValueList<RowWeight> Positive, ValueList<RowWeight> Negative) : Evidence
{
    private protected override string Name() => "farkas";
}

/// <summary>Proofs that a stack of affine layers is one affine map, and that no affine map separates the points.</summary>
/// <param name="Collapse">The proof about stacks.</param>
/// <param name="Inseparable">The proof about the points.</param>
public sealed record StackCollapse(Proof Collapse, Proof Inseparable) : Evidence
{
    private protected override string Name() => "stack-collapse";
}

/// <summary>A proof that no hyperplane separates the points.</summary>
/// <param name="Inseparable">The proof.</param>
public sealed record MonotoneReadout(Proof Inseparable) : Evidence
{
    private protected override string Name() => "monotone-readout";
}

/// <summary>A hyperplane that gets so many rows right, and obstacles that no better one can avoid.</summary>
/// <param name="Best">The hyperplane.</param>
/// <param name="Obstacles">Farkas weights, so many that any larger set of rows contains the rows of one of them.</param>
public sealed record AccuracyBounds(Hyperplane Best, ValueList<Farkas> Obstacles) : Evidence
{
    private protected override string Name() => "accuracy-bounds";
}

/// <summary>The residuals sum to 0, alone and times each input; nothing else is needed.</summary>
public sealed record NormalEquations : Evidence
{
    private protected override string Name() => "normal-equations";
}

/// <summary>The network is evaluated on every row; nothing else is needed.</summary>
public sealed record EveryRow : Evidence
{
    private protected override string Name() => "every-row";
}

/// <summary>A row, counted from 1, that decides the matter.</summary>
/// <param name="Row">The number of the row.</param>
public sealed record OneRow(int Row) : Evidence
{
    private protected override string Name() => "one-row";
}

/// <summary>Every pattern of 0 and 1 of the hidden units is looked at; nothing else is needed.</summary>
public sealed record HiddenPatterns : Evidence
{
    private protected override string Name() => "hidden-patterns";
}

/// <summary>An input near a row, counted from 1, that does not get the row's output.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Point">The input.</param>
public sealed record BreakingPoint(int Row, Vector Point) : Evidence
{
    private protected override string Name() => "breaking-point";
}

/// <summary>Signs of polynomials in e^(k/c) are looked at; nothing else is needed.</summary>
public sealed record Sharpening : Evidence
{
    private protected override string Name() => "sharpening";
}

/// <summary>Weights of one threshold function of each class; permuting and complementing carries them over to the others.</summary>
/// <param name="Classes">The weights.</param>
public sealed record ClassWeights(ValueList<BooleanCertificate.Threshold> Classes) : Evidence
{
    private protected override string Name() => "class-weights";
}

/// <summary>The function is evaluated exactly at the point of the claim; nothing else is needed.</summary>
public sealed record ExactValue : Evidence
{
    private protected override string Name() => "exact-value";
}

/// <summary>A point that decides the matter.</summary>
/// <param name="X">The point.</param>
public sealed record OnePoint(Rational X) : Evidence
{
    private protected override string Name() => "one-point";
}
