using Theory.Claims;
using Theory.Functions.NormalForms;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>What holds of a function holds of it under another formula.</summary>
    /// <remarks>
    /// The other formula has a value everywhere, and their difference has the normal form 0: written with x, exponentials, logarithms, signs,
    /// sines and roots as unknowns, it is the polynomial 0 after the relations between these (cos^2 = 1 - sin^2, sign(w)^2 w = w, ...). The
    /// functions are then equal at every x where the first has a value; where that is everywhere they are the same, and properties, extremes and slopes are those of the function, not of a formula.
    /// </remarks>
    /// <exception cref="RefusalException">The claim is not about one function of x, a formula is not shown to be total, the normal form of the difference is not 0, or the premise fails.</exception>
    public static Theorem ByEquality(Claim claim, Rewriting evidence)
    {
        var function =
            AboutFunction.Subject(claim)
            ?? throw new RefusalException(
                nameof(ByEquality),
                "this is about the properties and extremes of a function of x"
            );
        if (evidence.Total is { } total)
        {
            Check(new HasProperty(Property.Total, function), total);
        }
        else
        {
            Require(
                AboutFunction.IsInherited(claim),
                "this does not hold of a function that another one restricts, so the function must have a value everywhere"
            );
        }

        Check(new HasProperty(Property.Total, evidence.Other), evidence.OtherTotal);
        Require(
            NormalForm.ShowEqual(function, evidence.Other),
            $"the normal forms do not show that {evidence.Other} is the same function"
        );
        Check(AboutFunction.Of(claim, evidence.Other), evidence.Premise);
        return new(claim, evidence);
    }
}
