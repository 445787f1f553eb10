using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter03_XorNeedsNonlinearity(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(3);

    [Theory]
    [Proves("xor-not-separable", "no line separates the rows of XOR")]
    [Proves(
        "xor-unattainable-any-depth",
        "no affine stack of any depth and widths, read out by a threshold, computes XOR"
    )]
    [Proves(
        "xor-no-monotone-neuron",
        "no single neuron with a monotone activation, read out by a threshold, computes XOR"
    )]
    [Proves("xor-best-affine-accuracy", "the best affine classifier gets exactly 3 of the 4 rows of XOR")]
    [Proves(
        "xor-least-squares",
        "the affine least-squares fit to XOR is the constant 1/2, with mean squared error 1/4"
    )]
    [Proves("xor-quadratic-neuron", "one quadratic neuron computes XOR")]
    [Proves(
        "threshold-census",
        "of the Boolean functions of 1 to 5 inputs, 4, 14, 104, 1882 and 94572 are threshold functions"
    )]
    [Proves(
        "every-obstacle-is-an-xor",
        "up to 4 inputs, every function that is no threshold function has an XOR in it"
    )]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
