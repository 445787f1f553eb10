using Theory.Algebra;
using Theory.Data;

namespace Theory.Networks;

/// <summary>A feed-forward network: layers applied one after another. The network of no layers returns its input.</summary>
public sealed record Network
{
    /// <summary>Makes a network.</summary>
    /// <param name="inputs">The number of inputs, at least 1.</param>
    /// <param name="layers">The layers from input to output.</param>
    /// <exception cref="ArgumentException">A width is 0, or a layer does not fit the width before it; the message counts layers from 1.</exception>
    public Network(int inputs, ValueList<Layer> layers)
    {
        if (inputs < 1)
        {
            throw new ArgumentException($"A network has {inputs} inputs; it needs at least 1.", nameof(inputs));
        }

        var widths = new int[layers.Count + 1];
        widths[0] = inputs;
        for (var i = 0; i < layers.Count; i++)
        {
            widths[i + 1] = WidthAfter(layers[i], widths[i], i + 1);
        }

        Widths = new(widths);
        Layers = layers;
    }

    /// <summary>The number of values before the first layer and after each.</summary>
    public ValueList<int> Widths { get; }

    /// <summary>The number of inputs.</summary>
    public int Inputs => Widths[0];

    /// <summary>The number of outputs.</summary>
    public int Outputs => Widths[Layers.Count];

    /// <summary>The layers from input to output.</summary>
    public ValueList<Layer> Layers { get; }

    /// <summary>The number of values that enter a layer counted from 1.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such layer.</exception>
    public int WidthBefore(int layer) => Widths[layer - 1];

    /// <summary>The network that first applies this one and then <paramref name="next"/>.</summary>
    /// <exception cref="ArgumentException">The next network has not as many inputs as this one has outputs.</exception>
    public Network Then(Network next) =>
        next.Inputs == Outputs
            ? new(Inputs, new(Layers.Concat(next.Layers)))
            : throw new ArgumentException(
                $"The next network has {next.Inputs} inputs and this one {Outputs} outputs.",
                nameof(next)
            );

    /// <summary>Applies the layers exactly, one after another, and keeps every step.</summary>
    /// <exception cref="ArgumentException">The input has not <see cref="Inputs"/> entries.</exception>
    public NetworkEvaluation Evaluate(Vector input) =>
        input.Count == Inputs
            ? NetworkEvaluation.Of(this, input)
            : throw new ArgumentException(
                $"The input has {input.Count} entries and the network {Inputs} inputs.",
                nameof(input)
            );

    /// <summary>The number of values after a layer that is number <paramref name="number"/>, counted from 1, and gets <paramref name="width"/> values.</summary>
    /// <exception cref="ArgumentException">The layer does not fit.</exception>
    internal static int WidthAfter(Layer layer, int width, int number) =>
        layer.Match(
            affine =>
            {
                if (affine.Map.Inputs != width)
                {
                    throw new ArgumentException(
                        $"Layer {number} takes {affine.Map.Inputs} values and gets {width}.",
                        nameof(layer)
                    );
                }

                return affine.Map.Outputs > 0
                    ? affine.Map.Outputs
                    : throw new ArgumentException(
                        $"Layer {number} has width 0; it needs at least one unit.",
                        nameof(layer)
                    );
            },
            activation =>
                activation.Functions.Count == 1 || activation.Functions.Count == width
                    ? width
                    : throw new ArgumentException(
                        $"Layer {number} has {activation.Functions.Count} activations for {width} units; it needs one for all or one for each.",
                        nameof(layer)
                    ),
            _ => width
        );
}
