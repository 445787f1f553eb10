using Theory.Claims;
using Theory.Networks;

namespace Theory.Kernel;

public sealed partial class Theorem
{
    /// <summary>A network is not affine when the image of a point on a line is not in the same place on the line between the images of its ends.</summary>
    /// <remarks>An affine map commutes with affine combinations: A((1 - t) p + t q) = (1 - t) A(p) + t A(q).</remarks>
    /// <exception cref="RefusalException">The three images are so placed, or one of them is not exact.</exception>
    public static Theorem ByBentLine(Network network, BentLine line)
    {
        var between = (1 - line.T) * line.First + line.T * line.Second;
        var expected = (1 - line.T) * ExactOutput(network, line.First) + line.T * ExactOutput(network, line.Second);
        Require(!ExactOutput(network, between).Equals(expected), "the images lie as an affine map would put them");
        return new(new Not(new IsAffine(network)), line);
    }
}
