using Theory.Laws.Checking;

namespace Theory.Laws;

/// <summary>A law about subjects of one kind.</summary>
/// <typeparam name="TSubject">A record of functions, such as <c>AffineSubject</c>.</typeparam>
public abstract class Law<TSubject> : Law
{
    private protected Law(LawText text)
        : base(text) { }

    /// <summary>A law of the form "for every case, left = right".</summary>
    /// <param name="text">What the law is called and says.</param>
    /// <param name="cases">The cases, all of them or a source of random ones.</param>
    /// <param name="left">The left side for a subject and a case.</param>
    /// <param name="right">The right side for a subject and a case.</param>
    /// <param name="agree">When two sides count as equal; where absent, when they are equal as values.</param>
    public static Law<TSubject> Equation<TCase, TValue>(
        LawText text,
        Cases<TCase> cases,
        Func<TSubject, TCase, TValue> left,
        Func<TSubject, TCase, TValue> right,
        Func<TValue, TValue, bool>? agree = null
    ) =>
        new Equation<TSubject, TCase, TValue>(
            text,
            cases,
            left,
            right,
            agree ?? EqualityComparer<TValue>.Default.Equals
        );

    /// <summary>Checks the law against a subject, in the default way.</summary>
    public LawResult Check(TSubject subject) => Check(subject, LawOptions.Default);

    /// <summary>Checks the law against a subject.</summary>
    /// <returns>Holds, or refuted by the smallest counterexample found, or unsettled; the same options give the same answer. Exceptions of the subject are answers of its own and refute.</returns>
    public abstract LawResult Check(TSubject subject, LawOptions options);
}
