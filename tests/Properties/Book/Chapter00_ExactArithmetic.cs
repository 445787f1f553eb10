using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter00_ExactArithmetic
{
    public static TheoryData<string> Laws => Chapter.Laws(0);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
