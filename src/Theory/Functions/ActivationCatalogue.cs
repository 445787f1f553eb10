namespace Theory.Functions;

/// <summary>A named activation function.</summary>
/// <param name="Name">A stable name, as in "leaky-relu".</param>
/// <param name="Function">The function of x.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record NamedActivation(string Name, Expression Function, string Source);

/// <summary>The activations of chapter 7: functions that are in use between layers.</summary>
public static class ActivationCatalogue
{
    /// <summary>Every activation of the catalogue, the classical ones first.</summary>
    public static IReadOnlyList<NamedActivation> All =>
        [
            Of("sigmoid", "sigmoid(x)", "Verhulst 1845"),
            Of("tanh", "tanh(x)", "LeCun et al. 1998"),
            Of("arctan", "atan(x)", "folklore"),
            Of("error-function", "erf(x)", "folklore"),
            Of("softsign", "x/(1 + abs(x))", "Turian et al. 2009"),
            Of("isru", "x/sqrt(1 + x^2)", "Carlile et al. 2017"),
            Of("hard-tanh", "max(-1, min(1, x))", "Collobert 2004"),
            Of("hard-sigmoid", "max(0, min(1, x/6 + 1/2))", "Courbariaux et al. 2015; Howard et al. 2019"),
            Of("relu", "relu(x)", "Nair and Hinton 2010"),
            Of("relu6", "min(relu(x), 6)", "Krizhevsky 2010"),
            Of("leaky-relu", "max(x, 0.01*x)", "Maas et al. 2013"),
            Of("prelu-quarter", "max(x, x/4)", "He et al. 2015, at the initial slope 1/4"),
            Of("squared-relu", "relu(x)^2", "So et al. 2021"),
            Of("elu", "piecewise(x < 0: exp(x) - 1; else: x)", "Clevert et al. 2016"),
            Of("elu-2", "piecewise(x < 0: 2*(exp(x) - 1); else: x)", "Clevert et al. 2016, alpha = 2"),
            Of("celu-2", "piecewise(x < 0: 2*(exp(x/2) - 1); else: x)", "Barron 2017, alpha = 2"),
            Of(
                "selu",
                "1.0507009873554805*piecewise(x < 0: 1.6732632423543772*(exp(x) - 1); else: x)",
                "Klambauer et al. 2017"
            ),
            Of("isrlu", "piecewise(x < 0: x/sqrt(1 + x^2); else: x)", "Carlile et al. 2017"),
            Of("softplus", "softplus(x)", "Dugas et al. 2001"),
            Of("squareplus", "(x + sqrt(x^2 + 4))/2", "Barron 2021"),
            Of("silu", "x*sigmoid(x)", "Elfwing et al. 2018"),
            Of("swish-2", "x*sigmoid(2*x)", "Ramachandran et al. 2017, beta = 2"),
            Of("gelu", "x*(1 + erf(x/sqrt(2)))/2", "Hendrycks and Gimpel 2016"),
            Of(
                "gelu-tanh",
                "x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))/2",
                "Hendrycks and Gimpel 2016, the approximation"
            ),
            Of("mish", "x*tanh(softplus(x))", "Misra 2019"),
            Of("hard-swish", "x*max(0, min(1, x/6 + 1/2))", "Howard et al. 2019"),
            Of("log-sigmoid", "log(sigmoid(x))", "folklore"),
            Of("tanh-shrink", "x - tanh(x)", "folklore"),
            Of("bent-identity", "(sqrt(x^2 + 1) - 1)/2 + x", "folklore"),
            Of("snake", "x + sin(x)^2", "Ziyin et al. 2020, a = 1"),
            Of("exponential", "exp(x)", "folklore"),
        ];

    private static NamedActivation Of(string name, string function, string source) =>
        new(name, Expression.Parse(function), source);
}
