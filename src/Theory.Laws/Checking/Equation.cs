using Theory.Data;

namespace Theory.Laws.Checking;

/// <summary>The law "for every case, left = right".</summary>
internal sealed class Equation<TSubject, TCase, TValue> : Law<TSubject>
{
    private readonly Cases<TCase> _cases;
    private readonly Func<TSubject, TCase, TValue> _left;
    private readonly Func<TSubject, TCase, TValue> _right;
    private readonly Func<TValue, TValue, bool> _agree;

    public Equation(
        LawText text,
        Cases<TCase> cases,
        Func<TSubject, TCase, TValue> left,
        Func<TSubject, TCase, TValue> right,
        Func<TValue, TValue, bool> agree
    )
        : base(text)
    {
        _cases = cases;
        _left = left;
        _right = right;
        _agree = agree;
    }

    public override bool IsExhaustive => _cases.IsExhaustive;

    public override ValueList<string> Demands => _cases.Demands;

    public override LawResult Check(TSubject subject, LawOptions options) =>
        _cases.Check(Id, one => Sides.Of(() => _left(subject, one), () => _right(subject, one), _agree), options);
}
