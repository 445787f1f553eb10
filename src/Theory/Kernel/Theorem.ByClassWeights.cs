using System.Numerics;
using Theory.Claims;
using Theory.Data;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    private const int LargestWeight = 1_000_000;

    /// <summary>The number of threshold functions: every function has either weights, which are evaluated at all points, or four points that leave no weights.</summary>
    /// <remarks>
    /// The tree of all functions is walked point by point, and a branch ends where the values so far have two true and two false points with a + b = c + d: an affine
    /// form has the same sum on either pair. The functions at the leaves that remain are counted, each with weights of its own. These are those of its class's
    /// representative, moved by permutation and complement; the Chow parameters say how, but nothing rests on them, as the result is checked at every point.
    /// </remarks>
    /// <exception cref="RefusalException">There are no inputs or more than 6, a function without such four points gets no weights, or the number is another.</exception>
    public static Theorem ByClassWeights(ThresholdCount claim, ClassWeights evidence)
    {
        var count = CountThresholdFunctions(claim.Inputs, evidence);
        Require(count == claim.Count, $"there are {count} threshold functions");
        return new(claim, evidence);
    }

    /// <summary>Every function that is no threshold function has two true and two false points with a + b = c + d, as the same walk through all functions shows.</summary>
    /// <exception cref="RefusalException">There are no inputs or more than 6, a function without such four points gets no weights, or the number of the others is another.</exception>
    public static Theorem ByClassWeights(XorObstacles claim, ClassWeights evidence)
    {
        var others = -CountThresholdFunctions(claim.Inputs, evidence) + BigInteger.Pow(2, 1 << claim.Inputs);
        Require(others == claim.Count, $"there are {others} functions that are no threshold functions");
        return new(claim, evidence);
    }

    private static long CountThresholdFunctions(int inputs, ClassWeights evidence)
    {
        const string Rule = nameof(ByClassWeights);
        Require(inputs is >= 1 and <= BooleanFunction.MostInputs, $"there are {inputs} inputs", Rule);
        var where = Enumerable.Range(0, inputs).Select(input => BooleanFunction.Where(inputs, input)).ToArray();
        var classes = new Dictionary<ulong, BooleanCertificate.Threshold>();
        foreach (var weights in evidence.Classes)
        {
            int[] numbers = [.. weights.Weights, weights.TwiceBias];
            Require(
                Array.TrueForAll(numbers, w => w is <= LargestWeight and >= -LargestWeight),
                "a weight is too large",
                Rule
            );
            Require(weights.Function?.Inputs == inputs, $"{weights} gives no function of {inputs} inputs", Rule);
            var parameters = new ChowParameters(where, weights.Function!.Value.Values);
            classes[parameters.Key] = parameters.ToRepresentative(weights);
        }

        var count = 0L;
        ObstacleTree.Visit(inputs, Count, CheckObstacle);
        return count;

        void Count(ulong values)
        {
            var function = new BooleanFunction(inputs, values);
            var parameters = new ChowParameters(where, values);
            if (
                !classes.TryGetValue(parameters.Key, out var representative)
                || !parameters.FromRepresentative(representative).Holds(function)
            )
            {
                throw new RefusalException(Rule, $"no weights are found for the function {function}");
            }

            count++;
        }

        // The points not yet reached have the value 0 here; the four points do not lie among them.
        // Stryker disable all : the tree hands over obstacles only, and no evidence reaches this; it stands against a fault in the tree.
        void CheckObstacle(ulong values, int known, BooleanCertificate.FourPoints four)
        {
            if (
                four.TrueA >= known
                || four.TrueB >= known
                || four.FalseC >= known
                || four.FalseD >= known
                || !four.Holds(new(inputs, values))
            )
            {
                throw new RefusalException(Rule, $"{four} is no obstacle");
            }
        }
    }
}
