using Shouldly;
using Theory.Algebra;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Layers;

/// <summary>The JSON form of networks: what is read and written, and what is refused with its path.</summary>
public sealed class OnNetworkFiles
{
    private const string Affine = """{"weights":[["1","1/2"]],"bias":["-1"]}""";

    [Fact(DisplayName = "every kind of layer is read, and written as it is read")]
    public void Forms()
    {
        const string Text =
            """{"inputs":2,"layers":[{"weights":[["1","1/2"],["0","3"]],"bias":["-1","0"]},{"activation":"relu(x)"},{"activation":["x","step(x)"]},{"softmax":true}]}""";
        var network = Read(Text);
        network.ShouldBe(
            new(
                2,
                [
                    new Layer.Affine(
                        new(
                            Matrix.FromRows([
                                [1, new(1, 2)],
                                [0, 3],
                            ]),
                            [-1, 0]
                        )
                    ),
                    new Layer.Activation([Expression.Parse("relu(x)")]),
                    new Layer.Activation([Expression.Parse("x"), Expression.Parse("step(x)")]),
                    new Layer.Softmax(),
                ]
            )
        );
        NetworkJson.Write(network).ToJsonString().ShouldBe(Text);
        Read("""{"inputs":1000000,"layers":[]}""").Inputs.ShouldBe(1_000_000);
    }

    [Theory(DisplayName = "what is no network is refused with its path")]
    [InlineData("""{"inputs":0,"layers":[]}""", "$.inputs: found 0; expected an integer from 1 to 1000000")]
    [InlineData("""{"inputs":1000001,"layers":[]}""", "$.inputs: found 1000001;")]
    [InlineData(
        """{"inputs":1,"layers":[],"more":1}""",
        "$: unknown field \"more\"; the fields here are inputs, layers"
    )]
    [InlineData("""{"inputs":1,"layers":[{}]}""", "$.layers[0]: this is no layer;")]
    [InlineData("""{"inputs":1,"layers":[{"softmax":false}]}""", "$.layers[0]: found \"softmax\": false;")]
    [InlineData(
        """{"inputs":1,"layers":[{"softmax":true,"x":1}]}""",
        "$.layers[0]: unknown field \"x\"; the fields here are softmax"
    )]
    [InlineData(
        """{"inputs":1,"layers":[{"activation":"x","x":1}]}""",
        "$.layers[0]: unknown field \"x\"; the fields here are activation"
    )]
    [InlineData(
        """{"inputs":1,"layers":[{"activation":[]}]}""",
        "$.layers[0].activation: An activation layer needs a function."
    )]
    [InlineData("""{"inputs":1,"layers":[{"activation":"y"}]}""", "$.layers[0].activation: ")]
    [InlineData(
        """{"inputs":1,"layers":[{"activation":["x",1]}]}""",
        "$.layers[0].activation[1]: found a number; expected a text"
    )]
    [InlineData("""{"inputs":1,"layers":[{"weights":[["1"]]}]}""", "$.layers[0]: the field \"bias\" is missing")]
    [InlineData("""{"inputs":1,"layers":[{"bias":["1"]}]}""", "$.layers[0]: the field \"weights\" is missing")]
    [InlineData(
        """{"inputs":1,"layers":[{"weights":[["1"]],"bias":["1"],"x":1}]}""",
        "$.layers[0]: unknown field \"x\"; the fields here are weights, bias"
    )]
    [InlineData(
        """{"inputs":1,"layers":[{"weights":[],"bias":[]}]}""",
        "$.layers[0].weights: A matrix given by rows needs at least one row."
    )]
    [InlineData(
        """{"inputs":1,"layers":[{"weights":[["1"]],"bias":["1","2"]}]}""",
        "$.layers[0]: The weights have 1 rows and the bias has 2 entries;"
    )]
    [InlineData(
        """{"inputs":1,"layers":[{"weights":[["1","2"]],"bias":["1"]}]}""",
        "$.layers[0]: Layer 1 takes 2 values and gets 1."
    )]
    [InlineData(
        """{"inputs":1,"layers":[{"weights":[["1"],["2"]],"bias":["1","2"]},{"weights":[["1"]],"bias":["1"]}]}""",
        "$.layers[1]: Layer 2 takes 1 values and gets 2."
    )]
    public void Faults(string text, string message) =>
        Should.Throw<MalformedInputException>(() => Read(text)).Message.ShouldStartWith(message);

    [Fact(DisplayName = "maps and vectors are read and written")]
    public void Maps()
    {
        var map = new AffineMap(
            Matrix.FromRows([
                [1, new(1, 2)],
            ]),
            [-1]
        );
        NetworkJson.ReadMap(JsonCursor.Parse(Affine, NumberLimits.Default)).ShouldBe(map);
        NetworkJson.WriteMap(map).ToJsonString().ShouldBe(Affine);
        NetworkJson.WriteVector([1, new(-1, 2)]).ToJsonString().ShouldBe("""["1","-1/2"]""");
        NetworkJson.ReadVector(JsonCursor.Parse("""["1",0.5]""", NumberLimits.Default)).ShouldBe([1, new(1, 2)]);
    }

    private static Network Read(string text) => NetworkJson.Read(text, NumberLimits.Default);
}
