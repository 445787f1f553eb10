using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter10_Choosing(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(10);

    [Theory]
    [Proves("tanh-never-3", "tanh can never output 3")]
    [Proves("sigmoid-never-1", "the sigmoid comes near 1 and never reaches it")]
    [Proves("sigmoid-range", "the values of the sigmoid are the numbers strictly between 0 and 1, all of them")]
    [Proves("tanh-range", "the values of tanh are the numbers strictly between -1 and 1, all of them")]
    [Proves("softplus-range", "the values of softplus are the numbers above 0, all of them")]
    [Proves("relu-range", "the values of relu are 0 and the numbers above 0, all of them")]
    [Proves("identity-reaches-all", "the identity takes every value")]
    [Proves("leaky-relu-reaches-all", "leaky relu takes every value")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
