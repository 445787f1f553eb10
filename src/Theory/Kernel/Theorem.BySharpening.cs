using Theory.Algebra.Polynomials;
using Theory.Claims;
using Theory.Networks;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    private const int MostSharpRows = 64;

    /// <summary>For which k sigmoids sigmoid(k z) in place of thresholds compute a table when the output is rounded: signs of polynomials in t = e^(k/c) decide.</summary>
    /// <remarks>
    /// The output sigmoid(k a) lies above 1/2 where k a is above 0, and a has the sign of a polynomial in t. k above c log(q) means t above q: there every row must come out
    /// right. From 0 to c log(q), that is for t from 1 to q, one row must come out wrong all along, and so, being continuous, at q too; so for k below 0, where t lies between 0 and 1. At k = 0 all outputs are 1/2.
    /// </remarks>
    /// <exception cref="RefusalException">The network is of another form, a row comes out wrong somewhere beyond the bound, or no row is seen to come out wrong all along elsewhere.</exception>
    public static Theorem BySharpening(ComputesWhenSharp claim)
    {
        Require(claim.Factor.Sign > 0 && claim.Base > 1, "the bound is not above 0");
        Require(claim.Table.Rows.Length <= MostSharpRows, $"there are more than {MostSharpRows} rows");
        Require(claim.Table.Inputs == claim.Network.Inputs, "the network does not have the table's inputs");
        var rows = new List<Polynomial>();
        foreach (var row in claim.Table.Rows)
        {
            Require(row.Output == 0 || row.Output == 1, $"the output {row.Output} is neither 0 nor 1");
            var argument = SharpSigmoids.LastArgument(claim.Network, row.Inputs, claim.Factor);
            Require(
                argument is not null,
                $"at {row.Inputs} the network is no fraction in e^(k/{claim.Factor}) of small degree"
            );
            rows.Add(row.Output == 1 ? argument! : -argument!);
        }

        // Each polynomial is above 0 where k > 0 gives the row's output, and below 0 where k < 0 does.
        foreach (var row in rows)
        {
            var signs = PolynomialSigns.Between(row, claim.Base, null);
            Require(!signs.Negative && !signs.Zero, "a row comes out wrong for some k beyond the bound");
        }

        Require(
            rows.Exists(row => !PolynomialSigns.Between(row, 1, claim.Base).Positive),
            "no row is seen to come out wrong for all k from 0 to the bound"
        );
        Require(
            rows.Exists(row => !PolynomialSigns.Between(row, 0, 1).Negative),
            "no row is seen to come out wrong for all k below 0"
        );
        return new(claim, new Sharpening());
    }
}
