using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter06_ActivationCriteria(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(6);

    [Theory]
    [Proves(
        "quadratic-fails",
        "x^2 does not tell the sign of its input, -2 and 2 give the same, and it is a polynomial"
    )]
    [Proves("sqrt-fails", "sqrt(x) has no value at -1")]
    [Proves("log-fails", "log(x) has no value at 0 and at -1, and is unbounded near 0")]
    [Proves(
        "signed-sqrt-fails",
        "sign(x)*sqrt(abs(x)) is total, continuous and monotone, but its slope at 0 is infinite"
    )]
    [Proves("step-fails", "step(x) breaks at 0, and its slope is 0 everywhere else")]
    [Proves("identity-fails", "x is a line")]
    [Proves("floored-sigmoid-fails", "floor(sigmoid(x)) is the constant 0, because the sigmoid stays between 0 and 1")]
    [Proves("disguised-line-fails", "softplus(x) - softplus(-x) is a line, though it is not written as one")]
    [Proves("constant-fails", "2 is a line, and does not tell the sign of its input")]
    [Proves("sine-fails", "sin(x) does not tell the sign of its input")]
    [Proves("cube-fails", "x^3 is a polynomial")]
    [Proves("exp-passes", "exp(x) meets all six criteria, though its slope is unbounded")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
