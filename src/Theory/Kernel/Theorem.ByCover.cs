using Theory.Analysis;
using Theory.Claims;
using Theory.Data;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    private const int MostRanges = 1000;

    /// <summary>A function has a property when every cell of a cover shows it, and every special point between two cells too.</summary>
    /// <remarks>
    /// Each cell is examined with directed rounding, and with exact germs towards an open end. Total: the formula is defined on all cells
    /// and at the special points. Continuous and smooth: it is so in all cells, and at a special point both one-sided limits (of f, or of
    /// the difference quotient) are exactly the same. Backpropagates: f is continuous, and to both sides of each point analytic up to the
    /// point, so that kinks are isolated and one-sided derivatives exist; at special points the quotients have finite limits. Bounded:
    /// every cell's enclosure is. Locally bounded: a continuous or piecewise analytic function is bounded on closed bounded cells.
    /// Monotone: f is continuous and f' is nowhere negative in the cells; at special points the limits do not fall.
    /// Distinguishes the sign: g(x) = f(x) - f(-x) is not 0 in any cell to the right of 0, and f(0) exists.
    /// </remarks>
    /// <exception cref="RefusalException">The cover is malformed, or a cell or a point does not show the property.</exception>
    public static Theorem ByCover(HasProperty claim, CellCover evidence)
    {
        var cover = evidence.Cover;
        Require(cover.Fault() is null, cover.Fault() ?? string.Empty);
        var objection = Test(claim, cover.Settings).Objection(cover);
        Require(objection is null, objection ?? string.Empty);
        return new(claim, evidence);
    }

    /// <summary>
    /// An extreme is at most a number (an infimum at least) when that bounds the function, or the slopes, on every cell of a cover and at
    /// the special points. So are all values in a range, is the function odd, constant only on some intervals, or differentiable outside of
    /// some ranges; and a unit cuts half-spaces when its activation is 1 above 0 and 0 elsewhere.
    /// </summary>
    /// <remarks>The enclosure of a cell may use the mean value theorem. For slopes the function must be piecewise analytic in the cells, so that the derivative's formula holds but at isolated points; a slope that exists at such a point is a limit of slopes nearby.</remarks>
    /// <exception cref="RefusalException">The cover is malformed, or a cell or a point is not within the bound.</exception>
    public static Theorem ByCover(Claim claim, CellCover evidence)
    {
        var cover = evidence.Cover;
        Require(cover.Fault() is null, cover.Fault() ?? string.Empty);
        CellTest test = claim switch
        {
            ExtremeAtMost { Extreme: Extreme.Supremum } most => new BoundTest(most.Function, most.High, cover.Settings),
            ExtremeAtLeast { Extreme: Extreme.Infimum } least => new BoundTest(
                -least.Function,
                -least.Low,
                cover.Settings
            ),
            ExtremeAtMost { Extreme: Extreme.Lipschitz } most => new SlopeTest(
                most.Function,
                most.High,
                cover.Settings
            ),
            ValuesIn { Range.IsSound: true } values => new ValuesTest(values.Function, values.Range, cover.Settings),
            IsOdd odd => new OddTest(odd.Function, cover.Settings),
            ConstantOnlyOn flat when AreApart(flat.Intervals, range => range.IsOpen) => new ConstancyTest(
                flat.Function,
                flat.Intervals,
                cover.Settings
            ),
            DifferentiableOutside smooth when AreApart(smooth.Outside, range => range.IsClosed) =>
                new DifferentiableTest(smooth.Function, smooth.Outside, cover.Settings),
            CutsHalfSpaces cuts => new PositiveIndicatorTest(cuts.Activation, cover.Settings),
            _ => throw new RefusalException(nameof(ByCover), "a cover does not prove a claim of this kind"),
        };
        var objection = test.Objection(cover);
        Require(objection is null, objection ?? string.Empty);
        return new(claim, evidence);
    }

    private static bool AreApart(ValueList<NumberRange> ranges, Func<NumberRange, bool> hasForm) =>
        ranges.Count <= MostRanges
        && ranges.All(range => range.IsSound && hasForm(range))
        && ranges.Skip(1).Zip(ranges, (next, last) => last.High <= next.Low).All(inOrder => inOrder);

    private static CellTest Test(HasProperty claim, Settings settings) =>
        claim.Property switch
        {
            Property.Total => new TotalTest(claim.Function, settings),
            Property.Continuous => new ContinuousTest(claim.Function, settings),
            Property.Backpropagates => new BackpropagatesTest(claim.Function, settings),
            Property.Smooth => new SmoothTest(claim.Function, settings),
            Property.DistinguishesSign => new DistinguishesSignTest(claim.Function, settings),
            Property.LocallyBounded => new LocallyBoundedTest(claim.Function, settings),
            Property.Monotone => new MonotoneTest(claim.Function, settings),
            Property.Bounded => new BoundedTest(claim.Function, settings),
            _ => throw new RefusalException(nameof(ByCover), $"cells do not show that f is {claim.Property}"),
        };
}
