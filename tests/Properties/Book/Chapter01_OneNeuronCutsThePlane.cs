using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter01_OneNeuronCutsThePlane(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(1);

    [Theory]
    [Proves("perceptron-half-plane", "a perceptron is 1 on an open half-space and 0 on its closed complement")]
    [Proves("affine-combination-is-affine", "a combination of affine units of the same inputs is one affine function")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
