using Theory.Data;
using Theory.Provers.Separation;

namespace Theory.Laws.Subjects;

/// <summary>A decision of linear separability, as its laws see it.</summary>
/// <param name="Decide">A hyperplane strictly between the classes, or a point of both convex hulls.</param>
public sealed record SeparationSubject(Func<LabelledPoints, SeparationOutcome> Decide)
{
    /// <summary><see cref="LinearSeparation"/>.</summary>
    public static SeparationSubject Ours => new(LinearSeparation.Decide);
}
