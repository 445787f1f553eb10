using Theory.Algebra.Words;
using Theory.Claims;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A matrix that is a product L R has at most as high a rank as L has columns.</summary>
    /// <remarks>The columns of L R are combinations of those of L.</remarks>
    /// <exception cref="RefusalException">The premise is not a theorem that every s(n) is a product of two symbols.</exception>
    public static Theorem ByFactorisation(Theorem form)
    {
        var side =
            form.Claim is FormAtEveryDepth { Form: Term.Product { Left: Term.Atom left, Right: Term.Atom right } }
            && left.Shape.Columns == right.Shape.Rows
                ? left.Shape.Columns
                : null;
        Require(side is not null, "the premise does not say that s(n) is a product L R");
        return new(new RankAtEveryDepth(((FormAtEveryDepth)form.Claim).Sequence, side!), new Factorisation(form.Proof));
    }
}
