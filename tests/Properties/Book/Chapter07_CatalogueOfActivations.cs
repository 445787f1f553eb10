using Xunit;

namespace Theory.Properties.Book;

public sealed class Chapter07_CatalogueOfActivations(ProvedTheorems proved)
{
    public static TheoryData<string> Laws => Chapter.Laws(7);

    [Theory]
    [Proves("sigmoid-admissible", "sigmoid(x) meets all six criteria")]
    [Proves("tanh-admissible", "tanh(x) meets all six criteria")]
    [Proves("arctan-admissible", "atan(x) meets all six criteria")]
    [Proves("error-function-admissible", "erf(x) meets all six criteria")]
    [Proves("softsign-admissible", "x/(1 + abs(x)) meets all six criteria")]
    [Proves("isru-admissible", "x/sqrt(1 + x^2) meets all six criteria")]
    [Proves("hard-tanh-admissible", "max(-1, min(1, x)) meets all six criteria")]
    [Proves("hard-sigmoid-admissible", "max(0, min(1, x/6 + 1/2)) meets all six criteria")]
    [Proves("relu-admissible", "relu(x) meets all six criteria")]
    [Proves("relu6-admissible", "min(relu(x), 6) meets all six criteria")]
    [Proves("leaky-relu-admissible", "max(x, 0.01*x) meets all six criteria")]
    [Proves("prelu-quarter-admissible", "max(x, x/4) meets all six criteria")]
    [Proves("squared-relu-admissible", "relu(x)^2 meets all six criteria")]
    [Proves("elu-admissible", "piecewise(x < 0: exp(x) - 1; else: x) meets all six criteria")]
    [Proves("elu-2-admissible", "piecewise(x < 0: 2*(exp(x) - 1); else: x) meets all six criteria")]
    [Proves("celu-2-admissible", "piecewise(x < 0: 2*(exp(x/2) - 1); else: x) meets all six criteria")]
    [Proves(
        "selu-admissible",
        "1.0507009873554805*piecewise(x < 0: 1.6732632423543772*(exp(x) - 1); else: x) meets all six criteria"
    )]
    [Proves("isrlu-admissible", "piecewise(x < 0: x/sqrt(1 + x^2); else: x) meets all six criteria")]
    [Proves("softplus-admissible", "softplus(x) meets all six criteria")]
    [Proves("squareplus-admissible", "(x + sqrt(x^2 + 4))/2 meets all six criteria")]
    [Proves("silu-admissible", "x*sigmoid(x) meets all six criteria")]
    [Proves("swish-2-admissible", "x*sigmoid(2*x) meets all six criteria")]
    [Proves("gelu-admissible", "x*(1 + erf(x/sqrt(2)))/2 meets all six criteria")]
    [Proves("gelu-tanh-admissible", "x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))/2 meets all six criteria")]
    [Proves("mish-admissible", "x*tanh(softplus(x)) meets all six criteria")]
    [Proves("hard-swish-admissible", "x*max(0, min(1, x/6 + 1/2)) meets all six criteria")]
    [Proves("log-sigmoid-admissible", "log(sigmoid(x)) meets all six criteria")]
    [Proves("tanh-shrink-admissible", "x - tanh(x) meets all six criteria")]
    [Proves("bent-identity-admissible", "(sqrt(x^2 + 1) - 1)/2 + x meets all six criteria")]
    [Proves("snake-admissible", "x + sin(x)^2 meets all six criteria")]
    [Proves("exponential-admissible", "exp(x) meets all six criteria")]
    [Proves("catalogue-admissible", "every activation of the catalogue meets all six criteria")]
    [Proves("relu-kink", "relu has the slopes 0 and 1 at 0, and is differentiable everywhere else")]
    [Proves("relu-dead-half", "relu is constant for x < 0, and on no other interval")]
    [Proves("relu6-dead-ends", "relu6 is constant for x < 0 and for x > 6, and on no other interval")]
    [Proves("sigmoid-saturates", "sigmoid tends to 0 and to 1")]
    [Proves("sine-never-settles", "sin(x) has no limit at either end")]
    [Proves("tanh-odd", "tanh(-x) = -tanh(x)")]
    [Proves("hard-tanh-odd", "the tanh of three straight pieces is odd, too")]
    [Proves("relu6-not-odd", "relu6 is not odd")]
    [Proves("absolute-sine-endless-kinks", "abs(sin(x)) has infinitely many kinks")]
    public void Is_proved(string id) => Chapter.ShouldBeProved(id, proved);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Holds(string id) => Chapter.ShouldHold(id);
}
