using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter04_ThresholdNetworkSolvesXor(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(4);

    [Theory]
    [Proves("xor-network", "the network of thresholds 3/2 and 1/2 computes XOR")]
    [Proves("xor-lift-separable", "the hidden unit lifts the rows of XOR to points that a plane separates")]
    [Proves("xor-strictness-free", "no row of XOR hits a threshold, so > and >= give one table")]
    [Proves("xor-two-units-necessary", "one unit is not enough for XOR, and two are")]
    [Proves("xor-robust-radius", "inputs closer than 1/4 to a row keep its answer, and no larger distance does")]
    [Proves("xor-relu-network", "two ReLUs compute XOR")]
    [Proves("xor-sigmoid-network", "sigmoids as steep as k > 2 log 3 compute XOR, and no others do")]
    [Proves("step-regions", "three half-planes and an AND unit carve out a triangle")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
