using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter06_ActivationCriteria
{
    [Theory]
    [Proves("quadratic-fails", "x^2 does not tell the sign of its input: -2 and 2 give the same")]
    [Proves("sqrt-fails", "sqrt(x) has no value at -1")]
    [Proves("log-fails", "log(x) has no value at 0 and at -1")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id);
}
