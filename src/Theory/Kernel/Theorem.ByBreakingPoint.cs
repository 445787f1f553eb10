using Theory.Claims;
using Theory.Networks;
using Theory.Numbers;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A robust radius: open ranges around every row give the row's output alone, and one point at the radius gives another output.</summary>
    /// <exception cref="RefusalException">A layer is not followed by ranges, a range is not the row's output alone, or the point is not at the radius from its row or keeps its output.</exception>
    public static Theorem ByBreakingPoint(RobustRadius claim, BreakingPoint evidence)
    {
        var (network, rows, radius) = (claim.Network, claim.Table.Rows, claim.Radius);
        Require(
            network.Inputs == claim.Table.Inputs && network.Outputs == 1,
            "the network does not have the table's inputs and one output"
        );
        Require(radius.Sign > 0, "the radius is not above 0");
        for (var i = 0; i < rows.Length; i++)
        {
            var ranges = OpenRange.Through(network, rows[i].Inputs, radius);
            Require(ranges is not null, $"around row {i + 1} the ranges do not settle an activation");
            Require(
                ranges![0].IsPoint && ranges[0].Low == rows[i].Output,
                $"around row {i + 1} other outputs are possible"
            );
        }

        Require(evidence.Row >= 1 && evidence.Row <= rows.Length, $"there is no row {evidence.Row}");
        var row = rows[evidence.Row - 1];
        var distance = (evidence.Point - row.Inputs).Select(difference => difference.Abs()).Aggregate(Rational.Max);
        Require(distance == radius, $"the point lies at the distance {distance} from its row");
        Require(ExactOutput(network, evidence.Point)[0] != row.Output, "the point keeps the row's output");
        return new(claim, evidence);
    }
}
