using System.Text.Json.Nodes;
using Theory.Algebra.Words;
using Theory.Data;
using Theory.Kernel;
using Theory.Networks;

namespace Theory.Exports;

/// <summary>The JSON form of evidence: an object whose "kind" names the rule's evidence.</summary>
internal static class EvidenceJson
{
    private const int MostRows = 10_000_000;

    public static JsonObject Write(Evidence evidence)
    {
        var json = new JsonObject { ["kind"] = evidence.Kind };
        foreach (var (name, value) in Fields(evidence))
        {
            json[name] = value;
        }

        return json;
    }

    public static Evidence Read(JsonCursor json)
    {
        var kind = json.Field("kind").Text();
        return kind switch
        {
            "each-part" => new EachPart(json.Only("parts").Field("parts").Items(Read)),
            "expansion" => Bare(json, new Expansion()),
            "induction" => ReadInduction(json.Only("symbols", "base", "step")),
            "factorisation" => new Factorisation(ProofJson.Read(json.Only("form").Field("form"))),
            "collapse" => new Collapse(json.Only("runs").Field("runs").Items(ReadRun)),
            "bent-line" => new BentLine(
                NetworkJson.ReadVector(json.Only("first", "second", "t").Field("first")),
                NetworkJson.ReadVector(json.Field("second")),
                json.Field("t").Number()
            ),
            "hyperplane" => ReadPlane(json.Only("weights", "bias")),
            "farkas" => ReadFarkas(json.Only("positive", "negative")),
            "stack-collapse" => new StackCollapse(
                ProofJson.Read(json.Only("collapse", "inseparable").Field("collapse")),
                ProofJson.Read(json.Field("inseparable"))
            ),
            "monotone-readout" => new MonotoneReadout(ProofJson.Read(json.Only("inseparable").Field("inseparable"))),
            "accuracy-bounds" => ReadBounds(json.Only("best", "obstacles")),
            "normal-equations" => Bare(json, new NormalEquations()),
            "every-row" => Bare(json, new EveryRow()),
            "one-row" => new OneRow(json.Only("row").Field("row").Integer(1, MostRows)),
            "hidden-patterns" => Bare(json, new HiddenPatterns()),
            "breaking-point" => new BreakingPoint(
                json.Only("row", "point").Field("row").Integer(1, MostRows),
                NetworkJson.ReadVector(json.Field("point"))
            ),
            "sharpening" => Bare(json, new Sharpening()),
            "class-weights" => new ClassWeights(
                json.Only("classes").Field("classes").Items(DataJson.ReadBooleanWeights)
            ),
            "exact-value" => Bare(json, new ExactValue()),
            "one-point" => new OnePoint(json.Only("x").Field("x").Number()),
            _ => FunctionJson.Read(kind, json) ?? throw json.Field("kind").Fault("this is no kind of evidence"),
        };
    }

    private static (string Name, JsonNode Value)[] Fields(Evidence evidence) =>
        evidence switch
        {
            EachPart parts => [("parts", new JsonArray([.. parts.Parts.Select(Write)]))],
            Induction induction =>
            [
                (
                    "symbols",
                    WordsJson.WriteSymbols(induction.Base.Concat(induction.Step).SelectMany(value => value.Symbols()))
                ),
                ("base", Texts(induction.Base)),
                ("step", Texts(induction.Step)),
            ],
            Factorisation factors => [("form", ProofJson.Write(factors.Form))],
            Collapse collapse =>
            [
                (
                    "runs",
                    new JsonArray([
                        .. collapse.Runs.Select(run => new JsonObject { ["from"] = run.From, ["to"] = run.To }),
                    ])
                ),
            ],
            BentLine line =>
            [
                ("first", NetworkJson.WriteVector(line.First)),
                ("second", NetworkJson.WriteVector(line.Second)),
                ("t", line.T.ToString()),
            ],
            Hyperplane plane => [("weights", NetworkJson.WriteVector(plane.Weights)), ("bias", plane.Bias.ToString())],
            Farkas weights =>
            [
                ("positive", DataJson.Write(weights.Positive)),
                ("negative", DataJson.Write(weights.Negative)),
            ],
            StackCollapse stack =>
            [
                ("collapse", ProofJson.Write(stack.Collapse)),
                ("inseparable", ProofJson.Write(stack.Inseparable)),
            ],
            MonotoneReadout readout => [("inseparable", ProofJson.Write(readout.Inseparable))],
            AccuracyBounds bounds =>
            [
                ("best", Write(bounds.Best)),
                ("obstacles", new JsonArray([.. bounds.Obstacles.Select(Write)])),
            ],
            OneRow row => [("row", row.Row)],
            BreakingPoint point => [("row", point.Row), ("point", NetworkJson.WriteVector(point.Point))],
            ClassWeights weights => [("classes", new JsonArray([.. weights.Classes.Select(DataJson.Write)]))],
            OnePoint point => [("x", point.X.ToString())],
            _ => FunctionJson.Fields(evidence),
        };

    private static JsonArray Texts(ValueList<Term> terms) => new([.. terms.Select(term => (JsonNode)term.ToString())]);

    /// <summary>Evidence that has no fields.</summary>
    internal static Evidence Bare(JsonCursor json, Evidence evidence)
    {
        json.Only();
        return evidence;
    }

    private static LayerRun ReadRun(JsonCursor json)
    {
        json.AllowOnly("from", "to");
        return new(json.Field("from").Integer(1, MostRows), json.Field("to").Integer(1, MostRows));
    }

    private static Hyperplane ReadPlane(JsonCursor json) =>
        new(NetworkJson.ReadVector(json.Field("weights")), json.Field("bias").Number());

    private static Farkas ReadFarkas(JsonCursor json) =>
        new(DataJson.ReadWeights(json.Field("positive")), DataJson.ReadWeights(json.Field("negative")));

    private static AccuracyBounds ReadBounds(JsonCursor json) =>
        new(
            Read(json.Field("best")) as Hyperplane ?? throw json.Field("best").Fault("expected a hyperplane"),
            json.Field("obstacles").Items(item => Read(item) as Farkas ?? throw item.Fault("expected Farkas weights"))
        );

    private static Induction ReadInduction(JsonCursor json)
    {
        var symbols = WordsJson.ReadSymbols(json.Field("symbols"));
        return new(
            json.Field("base").Items(item => WordsJson.ReadTerm(item, symbols)),
            json.Field("step").Items(item => WordsJson.ReadTerm(item, symbols))
        );
    }
}
