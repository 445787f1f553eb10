using System.Collections.Immutable;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A coefficient times a shape.</summary>
internal sealed record Term(Coefficient Coefficient, Shape Shape);

/// <summary>
/// An exact description of a function of y on [start, inf): a sum of terms, fastest growing first, of different shapes. No term means
/// that the function is 0.
/// </summary>
/// <remarks>
/// A coefficient that varies stands for a function with values in its range, for every y of [start, inf). Terms whose coefficients are
/// exact cancel exactly, which is what interval arithmetic can't do.
/// </remarks>
internal sealed class Germ
{
    private Germ(ImmutableArray<Term> terms) => Terms = terms;

    public ImmutableArray<Term> Terms { get; }

    public bool IsZero => Terms.IsEmpty;

    public static Germ Zero => new([]);

    /// <summary>What is left without the first terms.</summary>
    public Germ After(int count) => new(Terms.RemoveRange(0, count));

    /// <summary>A germ of one term, or 0.</summary>
    public static Germ Of(Coefficient coefficient, Shape shape) =>
        coefficient.IsZero ? Zero : new([new(coefficient, shape)]);

    public static Germ Of(Coefficient coefficient) => Of(coefficient, Shape.One);

    /// <summary>c + s / y.</summary>
    public static Germ Near(Coefficient point, Coefficient side) =>
        new(point.IsZero ? [new(side, new Shape(-1))] : [new(point, Shape.One), new(side, new Shape(-1))]);

    /// <summary>
    /// Puts terms in order, adds those of one shape, and merges the slowest ones into one where there are more than the neighbourhood
    /// keeps; null where an order or a bound is not known.
    /// </summary>
    public static Germ? FromTerms(IEnumerable<Term> terms, Neighbourhood near)
    {
        Cancellation.Poll();
        var sorted = new List<Term>();
        foreach (var term in terms)
        {
            if (!term.Coefficient.IsZero && !Insert(sorted, term, near))
            {
                return null;
            }
        }

        return sorted.Count <= near.Order ? new([.. sorted]) : Merge(sorted, near);
    }

    private static bool Insert(List<Term> sorted, Term term, Neighbourhood near)
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (term.Shape.Over(sorted[i].Shape, near.Precision) is not { } ratio || ratio.Trend() is not { } trend)
            {
                return false;
            }

            if (trend > 0)
            {
                sorted.Insert(i, term);
                return true;
            }

            if (trend == 0)
            {
                var sum = Coefficient.Add(sorted[i].Coefficient, term.Coefficient, near.Precision);
                if (sum.IsZero)
                {
                    sorted.RemoveAt(i);
                }
                else
                {
                    sorted[i] = sorted[i] with { Coefficient = sum };
                }

                return true;
            }
        }

        sorted.Add(term);
        return true;
    }

    private static Germ? Merge(List<Term> sorted, Neighbourhood near)
    {
        var last = sorted[near.Order - 1];
        var range = last.Coefficient.Range;
        foreach (var term in sorted.Skip(near.Order))
        {
            if (
                term.Shape.Over(last.Shape, near.Precision) is not { } ratio
                || near.RangeOf(ratio) is not { } size
                || !size.Values.IsBounded
            )
            {
                return null;
            }

            range = Interval.Add(
                range,
                Interval.Multiply(term.Coefficient.Range, size.Values, near.Precision),
                near.Precision
            );
        }

        return new([.. sorted.Take(near.Order - 1), new(Coefficient.Varying(range), last.Shape)]);
    }
}
