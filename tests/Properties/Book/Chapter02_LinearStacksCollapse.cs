using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter02_LinearStacksCollapse(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(2);

    [Theory]
    [Proves("collapse-two-layers", "two affine layers are one affine layer, for all widths, weights and biases")]
    [Proves("collapse-any-depth", "a stack of affine layers is one affine map, for every depth")]
    [Proves("composition-monoid", "composing affine maps is associative and has the identity as its unit")]
    [Proves(
        "three-units-one-line",
        "three linear units of one input are one straight line, for all weights and biases"
    )]
    [Proves("collapsed-rank", "the rank of a collapsed stack is at most the narrowest width")]
    [Proves(
        "affine-activation-collapses",
        "activations that are straight lines, however they are written, do not stop the collapse"
    )]
    [Proves("one-relu-breaks-collapse", "one ReLU between the layers breaks the collapse")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
