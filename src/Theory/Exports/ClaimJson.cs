using System.Numerics;
using System.Text.Json.Nodes;
using Theory.Claims;
using Theory.Data;
using Theory.Functions;
using Theory.Networks;

namespace Theory.Exports;

/// <summary>The JSON form of claims: an object whose "kind" names the claim.</summary>
internal static class ClaimJson
{
    private const int MostRows = 10_000_000;

    public static JsonObject Write(Claim claim) =>
        claim switch
        {
            Not not => Of("not", ("claim", Write(not.Inner))),
            All all => Of("all", ("parts", new JsonArray([.. all.Parts.Select(Write)]))),
            EqualForAll equation => Of(
                "equal-for-all",
                ("symbols", WordsJson.WriteSymbols(equation.Left.Symbols().Union(equation.Right.Symbols()))),
                ("left", equation.Left.ToString()),
                ("right", equation.Right.ToString())
            ),
            FormAtEveryDepth form => Of(
                "form-at-every-depth",
                (
                    "symbols",
                    WordsJson.WriteSymbols(
                        WordsJson.SymbolsOf(form.Sequence).Concat(form.Form.Symbols()).Concat(form.Unknowns)
                    )
                ),
                ("sequence", WordsJson.Write(form.Sequence)),
                ("form", form.Form.ToString()),
                ("unknowns", new JsonArray([.. form.Unknowns.Select(unknown => (JsonNode)unknown.Name)]))
            ),
            RankAtEveryDepth rank => Of(
                "rank-at-every-depth",
                ("symbols", WordsJson.WriteSymbols(WordsJson.SymbolsOf(rank.Sequence))),
                ("sequence", WordsJson.Write(rank.Sequence)),
                ("side", rank.Side)
            ),
            Separable separable => Of("separable", ("points", DataJson.Write(separable.Points))),
            SeparableAfter separable => Of(
                "separable-after",
                ("network", NetworkJson.Write(separable.Network)),
                ("points", DataJson.Write(separable.Points))
            ),
            SomeAffineStackSeparates some => Of("some-affine-stack-separates", ("points", DataJson.Write(some.Points))),
            SomeMonotoneNeuronSeparates some => Of(
                "some-monotone-neuron-separates",
                ("points", DataJson.Write(some.Points))
            ),
            BestAffineAccuracy best => Of(
                "best-affine-accuracy",
                ("points", DataJson.Write(best.Points)),
                ("correct", best.Correct)
            ),
            SameFunction same => Of(
                "same-function",
                ("network", NetworkJson.Write(same.Network)),
                ("other", NetworkJson.Write(same.Other))
            ),
            IsAffine affine => Of("is-affine", ("network", NetworkJson.Write(affine.Network))),
            Computes computes => Of(
                "computes",
                ("network", NetworkJson.Write(computes.Network)),
                ("table", DataJson.Write(computes.Table))
            ),
            NoRowHitsThreshold misses => Of(
                "no-row-hits-threshold",
                ("network", NetworkJson.Write(misses.Network)),
                ("table", DataJson.Write(misses.Table))
            ),
            LeastSquaresFit fit => Of(
                "least-squares-fit",
                ("table", DataJson.Write(fit.Table)),
                ("fit", NetworkJson.WriteMap(fit.Fit)),
                ("error", fit.MeanSquaredError.ToString())
            ),
            HasProperty has => Of(
                "has-property",
                ("property", PropertyNames.Of(has.Property)),
                ("function", has.Function.ToString())
            ),
            RobustRadius robust => Of(
                "robust-radius",
                ("network", NetworkJson.Write(robust.Network)),
                ("table", DataJson.Write(robust.Table)),
                ("radius", robust.Radius.ToString())
            ),
            IndicatesPolyhedron indicates => Of(
                "indicates-polyhedron",
                ("network", NetworkJson.Write(indicates.Network)),
                ("faces", NetworkJson.WriteMap(indicates.Faces))
            ),
            CutsHalfSpaces cuts => Of("cuts-half-spaces", ("activation", cuts.Activation.ToString())),
            ComputesWhenSharp sharp => Of(
                "computes-when-sharp",
                ("network", NetworkJson.Write(sharp.Network)),
                ("table", DataJson.Write(sharp.Table)),
                ("factor", sharp.Factor.ToString()),
                ("base", sharp.Base.ToString())
            ),
            ThresholdCount count => Of("threshold-count", ("inputs", count.Inputs), ("count", count.Count.ToString())),
            XorObstacles obstacles => Of(
                "xor-obstacles",
                ("inputs", obstacles.Inputs),
                ("count", obstacles.Count.ToString())
            ),
            HasValue has => Of(
                "has-value",
                ("function", has.Function.ToString()),
                ("point", has.Point.ToString()),
                ("value", has.Value.ToString())
            ),
            ExtremeAtLeast least => Of(
                "extreme-at-least",
                ("extreme", FunctionJson.Write(least.Extreme)),
                ("function", least.Function.ToString()),
                ("low", least.Low.ToString())
            ),
            ExtremeAtMost most => Of(
                "extreme-at-most",
                ("extreme", FunctionJson.Write(most.Extreme)),
                ("function", most.Function.ToString()),
                ("high", most.High.ToString())
            ),
            ExtremeIsInfinite infinite => Of(
                "extreme-is-infinite",
                ("extreme", FunctionJson.Write(infinite.Extreme)),
                ("function", infinite.Function.ToString())
            ),
            DefinedAt defined => Of(
                "defined-at",
                ("function", defined.Function.ToString()),
                ("point", defined.Point.ToString())
            ),
            _ => ShapeJson.Write(claim)
                ?? throw new InvalidOperationException($"The claim {claim.GetType().Name} has no JSON form."),
        };

    public static Claim Read(JsonCursor json)
    {
        var kind = json.Field("kind").Text();
        return kind switch
        {
            "not" => new Not(Read(json.Only("claim").Field("claim"))),
            "all" => new All(json.Only("parts").Field("parts").Items(Read)),
            "equal-for-all" => ReadEquation(json.Only("symbols", "left", "right")),
            "form-at-every-depth" => ReadForm(json.Only("symbols", "sequence", "form", "unknowns")),
            "rank-at-every-depth" => ReadRank(json.Only("symbols", "sequence", "side")),
            "separable" => new Separable(Points(json.Only("points"))),
            "separable-after" => new SeparableAfter(Net(json.Only("network", "points"), "network"), Points(json)),
            "some-affine-stack-separates" => new SomeAffineStackSeparates(Points(json.Only("points"))),
            "some-monotone-neuron-separates" => new SomeMonotoneNeuronSeparates(Points(json.Only("points"))),
            "best-affine-accuracy" => new BestAffineAccuracy(
                Points(json.Only("points", "correct")),
                json.Field("correct").Integer(0, MostRows)
            ),
            "same-function" => new SameFunction(Net(json.Only("network", "other"), "network"), Net(json, "other")),
            "is-affine" => new IsAffine(Net(json.Only("network"), "network")),
            "computes" => new Computes(
                Net(json.Only("network", "table"), "network"),
                DataJson.ReadTable(json.Field("table"))
            ),
            "no-row-hits-threshold" => new NoRowHitsThreshold(
                Net(json.Only("network", "table"), "network"),
                DataJson.ReadTable(json.Field("table"))
            ),
            "least-squares-fit" => new LeastSquaresFit(
                DataJson.ReadTable(json.Only("table", "fit", "error").Field("table")),
                NetworkJson.ReadMap(json.Field("fit")),
                json.Field("error").Number()
            ),
            "has-property" => new HasProperty(
                PropertyNames.Read(json.Only("property", "function").Field("property")),
                Function(json)
            ),
            "robust-radius" => new RobustRadius(
                Net(json.Only("network", "table", "radius"), "network"),
                DataJson.ReadTable(json.Field("table")),
                json.Field("radius").Number()
            ),
            "indicates-polyhedron" => new IndicatesPolyhedron(
                Net(json.Only("network", "faces"), "network"),
                NetworkJson.ReadMap(json.Field("faces"))
            ),
            "cuts-half-spaces" => new CutsHalfSpaces(Function(json.Only("activation"), "activation")),
            "computes-when-sharp" => new ComputesWhenSharp(
                Net(json.Only("network", "table", "factor", "base"), "network"),
                DataJson.ReadTable(json.Field("table")),
                json.Field("factor").Number(),
                json.Field("base").Number()
            ),
            "threshold-count" => new ThresholdCount(Inputs(json.Only("inputs", "count")), Count(json)),
            "xor-obstacles" => new XorObstacles(Inputs(json.Only("inputs", "count")), Count(json)),
            "has-value" => new HasValue(
                Function(json.Only("function", "point", "value")),
                json.Field("point").Number(),
                json.Field("value").Number()
            ),
            "extreme-at-least" => new ExtremeAtLeast(
                FunctionJson.ReadExtreme(json.Only("extreme", "function", "low").Field("extreme")),
                Function(json),
                json.Field("low").Number()
            ),
            "extreme-at-most" => new ExtremeAtMost(
                FunctionJson.ReadExtreme(json.Only("extreme", "function", "high").Field("extreme")),
                Function(json),
                json.Field("high").Number()
            ),
            "extreme-is-infinite" => new ExtremeIsInfinite(
                FunctionJson.ReadExtreme(json.Only("extreme", "function").Field("extreme")),
                Function(json)
            ),
            "defined-at" => new DefinedAt(Function(json.Only("function", "point")), json.Field("point").Number()),
            _ => ShapeJson.Read(kind, json) ?? throw json.Field("kind").Fault("this is no kind of claim"),
        };
    }

    internal static JsonObject Of(string kind, params ReadOnlySpan<(string Name, JsonNode Value)> fields)
    {
        var json = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in fields)
        {
            json[name] = value;
        }

        return json;
    }

    private static int Inputs(JsonCursor json) => json.Field("inputs").Integer(1, BooleanFunction.MostInputs);

    private static BigInteger Count(JsonCursor json)
    {
        var count = json.Field("count").Number();
        return count.IsInteger ? count.Numerator : throw json.Field("count").Fault("expected an integer");
    }

    private static LabelledPoints Points(JsonCursor json) => DataJson.ReadPoints(json.Field("points"));

    private static Network Net(JsonCursor json, string field) => NetworkJson.Read(json.Field(field));

    internal static Expression Function(JsonCursor json, string field = "function")
    {
        var function = json.Field(field);
        return function.Make(() => Expression.Parse(function.Text(), ExpressionLimits.Of(json.Limits)));
    }

    private static EqualForAll ReadEquation(JsonCursor json)
    {
        var symbols = WordsJson.ReadSymbols(json.Field("symbols"));
        return new(WordsJson.ReadTerm(json.Field("left"), symbols), WordsJson.ReadTerm(json.Field("right"), symbols));
    }

    private static FormAtEveryDepth ReadForm(JsonCursor json)
    {
        var symbols = WordsJson.ReadSymbols(json.Field("symbols"));
        return new(
            WordsJson.ReadRecurrence(json.Field("sequence"), symbols),
            WordsJson.ReadTerm(json.Field("form"), symbols),
            json.Field("unknowns").Items(unknown => WordsJson.Named(unknown, symbols))
        );
    }

    private static RankAtEveryDepth ReadRank(JsonCursor json)
    {
        var symbols = WordsJson.ReadSymbols(json.Field("symbols"));
        return new(WordsJson.ReadRecurrence(json.Field("sequence"), symbols), json.Field("side").Text());
    }
}
