using System.Runtime.CompilerServices;
using Theory.Claims;

namespace Theory.Kernel;

/// <summary>
/// A claim that has been proved. Only the rules below make one; each checks its evidence exactly and throws a <see cref="RefusalException"/> where it falls short.
/// <code>
/// ByParts           theorems P, Q, ...                          |-  P and Q and ...
/// ByExpansion       left and right multiply out to the same     |-  left = right, for all sizes and values
/// ByInduction       form at 0, and from n to n + 1              |-  s(n) has the form, for every n
/// ByFactorisation   s(n) = L R with side k between, every n     |-  rank s(n) at most k, for every n
/// ByCollapse        runs multiplied out give the other network  |-  two networks compute the same function
///                   all layers multiply out to one              |-  a network is affine
/// ByBentLine        images of points on a line are not          |-  a network is not affine
/// ByHyperplane      w·x + b has the right sign on every row     |-  points are separable (after given layers)
/// ByFarkas          a point of both convex hulls                |-  points are not separable
/// ByStackCollapse  stacks are affine; points not separable     |-  no affine stack separates the points
/// ByMonotoneReadout points not separable                        |-  no neuron with a monotone activation separates them
/// ByAccuracyBounds  a hyperplane, and obstacles to any better   |-  the best affine accuracy
/// ByNormalEquations residuals orthogonal, inputs independent    |-  the least-squares fit
/// ByEveryRow        the network evaluated on every row          |-  it computes the table; no row hits a threshold
/// ByOneRow          the network evaluated on one row            |-  it does not compute the table
/// ByHiddenPatterns  every pattern of threshold units            |-  a network is 1 on a polyhedron and 0 elsewhere
/// ByBreakingPoint   open ranges around rows, and one point      |-  the robust radius of a network on a table
/// BySharpening      signs of polynomials in e^(k/c)             |-  for which k sigmoids do what thresholds do
/// ByClassWeights    weights or four points for every function   |-  how many Boolean functions are threshold functions
/// ByExactValue      the function evaluated at the point         |-  it has the value
/// ByOnePoint        the function evaluated at one point         |-  it is undefined there; it has not the property
/// ByConstantPoint   f(c) = f(-c) for a constant c such as pi    |-  f does not distinguish the sign
/// ByCover           every cell of a cover of the line shows it  |-  f has the property; f or its slopes are bounded so, and f is odd, flat or smooth where; f(w·x + b) cuts half-spaces
/// ByApproach        the limit of f, f' or the quotient on a way |-  f has not the property; an extreme is infinite, or reached
/// ByPoints          enclosed values, a jump or a root between   |-  f has not the property; an extreme is reached
/// ByFiniteDifference a difference of values that is not 0       |-  f is no line, no polynomial
/// ByGrowth          growth that no polynomial has               |-  f is no polynomial
/// ByUndefinedness   f is undefined somewhere                    |-  f is no line, no polynomial
/// ByEquality        equal normal forms, and the same of one     |-  the same of f under the other formula
/// ByForm            how the formula is put together             |-  f is monotone; f is a line, a polynomial
/// ByEquality        the difference from another formula is 0    |-  what is proved of the function under the other formula
/// ByEqualBounds     no value below a number and none above      |-  f is a line, a polynomial
/// ByLimit           the limit of f or the quotient on a way     |-  the limit of f, or its one-sided slope, is that; f has none
/// BySymmetry        odd and even parts; f(x) + f(-x) at a point |-  f is odd; f is not odd
/// ByRepetition      f repeats itself and breaks somewhere       |-  f breaks at infinitely many points
/// ByRange           a range that has or lacks the value         |-  f takes a value, or never does
/// ByIntermediateValues  f is continuous between its extremes    |-  f takes every value between
/// </code>
/// </summary>
/// <remarks>
/// This class and the rooms it uses are the trust base: exact arithmetic alone. The constructor is private, so nothing outside these files makes a theorem.
/// ByCollapse on one run and ByExpansion overlap on concrete maps; the first is kept because it multiplies numbers, not words.
/// </remarks>
public sealed partial class Theorem
{
    private Theorem(Claim claim, Evidence evidence)
    {
        Claim = claim;
        Evidence = evidence;
    }

    /// <summary>What is proved.</summary>
    public Claim Claim { get; }

    /// <summary>The evidence that the kernel checked.</summary>
    public Evidence Evidence { get; }

    /// <summary>What is proved, in words.</summary>
    public string Statement => Claim.Statement;

    /// <summary>The claim and its evidence as data, to be stored and checked again.</summary>
    public Proof Proof => new(Claim, Evidence);

    /// <summary>What is proved, in words.</summary>
    public override string ToString() => $"|- {Statement}";

    private static void Require(bool holds, string reason, [CallerMemberName] string rule = "")
    {
        if (!holds)
        {
            throw new RefusalException(rule, reason);
        }
    }
}
