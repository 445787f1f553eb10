using Theory.Data;

namespace Theory.Laws;

/// <summary>A law and what checking it gave.</summary>
/// <param name="Law">The law.</param>
/// <param name="Result">What checking it gave.</param>
public sealed record LawVerdict(Law Law, LawResult Result)
{
    /// <summary>The law as a sentence, then the result.</summary>
    public override string ToString() => $"{Law.Name}: {Result}";
}

/// <summary>What checking a suite against one subject gave, law by law.</summary>
/// <param name="Verdicts">The laws with their results, in the order of the suite.</param>
public sealed record SuiteReport(ValueList<LawVerdict> Verdicts)
{
    /// <summary>Whether every law holds.</summary>
    public bool AllHold => Verdicts.All(verdict => verdict.Result is LawResult.Holds);

    /// <summary>The laws that do not hold, with their results.</summary>
    public IEnumerable<LawVerdict> Failures => Verdicts.Where(verdict => verdict.Result is not LawResult.Holds);

    /// <summary>One law after another, with its result.</summary>
    public override string ToString() => string.Join("\n", Verdicts);
}
