using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter05_FeaturesAndWarpedSpace(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(5);

    [Theory]
    [Proves("circle-needs-a-feature", "a circle and its inside are not separable in x and y, and are in their squares")]
    [Proves(
        "hidden-layer-separates",
        "three hidden units of relu, tanh or sigmoid make two rings and two moons separable, which no line separates"
    )]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
