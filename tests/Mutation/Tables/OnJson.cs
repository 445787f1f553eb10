using Shouldly;
using Theory.Data;
using Theory.Numbers;
using Xunit;

namespace Theory.Mutation.Tables;

/// <summary>Places in JSON documents: what is read there, and what is refused with its path.</summary>
public sealed class OnJson
{
    private const string Document =
        """{"list":[1,"1/3",{"a":true,"b":false}],"text":"words","nothing":null,"decimal":-0.5}""";

    private static JsonCursor Root => JsonCursor.Parse(Document, NumberLimits.Default);

    [Fact(DisplayName = "fields, items, texts, numbers and flags are read, with their paths")]
    public void Reading()
    {
        Root.Path.ShouldBe("$");
        Root.Has("list").ShouldBeTrue();
        Root.Has("lists").ShouldBeFalse();
        Root.Field("text").Has("list").ShouldBeFalse();
        Root.Field("text").IsText.ShouldBeTrue();
        Root.Field("list").IsText.ShouldBeFalse();
        Root.Field("text").Text().ShouldBe("words");
        Root.Field("decimal").Number().ShouldBe(new Rational(-1, 2));
        var items = Root.Field("list").Items();
        items.Count.ShouldBe(3);
        items[1].Path.ShouldBe("$.list[1]");
        items[0].Number().ShouldBe(1);
        items[1].Number().ShouldBe(new Rational(1, 3));
        items[2].Field("a").Flag().ShouldBeTrue();
        items[2].Field("b").Flag().ShouldBeFalse();
        Root.Field("list").Items(item => item.Path).ShouldBe(["$.list[0]", "$.list[1]", "$.list[2]"]);
        var fields = Root.Fields().ToArray();
        fields.Select(field => field.Name).ShouldBe(["list", "text", "nothing", "decimal"]);
        fields[1].Value.Path.ShouldBe("$.text");
        Root.Limits.ShouldBe(NumberLimits.Default);
    }

    [Fact(DisplayName = "what stands at a place is named when something else is expected")]
    public void Kinds()
    {
        Fault(() => Root.Text()).ShouldBe("$: found an object; expected a text");
        Fault(() => Root.Field("list").Number())
            .ShouldBe("$.list: found a list; expected an exact number, as \"1/3\" or 0.5");
        Fault(() => Root.Field("text").Items()).ShouldBe("$.text: found a text; expected a list");
        Fault(() => Root.Field("decimal").Fields()).ShouldBe("$.decimal: found a number; expected an object");
        Fault(() => Root.Field("nothing").Field("a")).ShouldBe("$.nothing: found null; expected an object");
        Fault(() => Root.Field("list").Items()[2].Field("a").Text())
            .ShouldBe("$.list[2].a: found true or false; expected a text");
        Fault(() => Root.Field("list").Flag()).ShouldBe("$.list: found a list; expected true or false");
        Fault(() => Root.Field("list").AllowOnly("a")).ShouldBe("$.list: found a list; expected an object");
        Fault(() => Root.Field("no")).ShouldBe("$: the field \"no\" is missing");
        Fault(() => Root.Field("text").Number())
            .ShouldBe("$.text: found \"words\"; expected an exact number such as 2, -0.125, 1e-3 or 1/3");
    }

    [Fact(DisplayName = "only the fields that are named are allowed")]
    public void Fields()
    {
        Root.AllowOnly("list", "text", "nothing", "decimal");
        Fault(() => Root.AllowOnly("list", "nothing", "decimal"))
            .ShouldBe("$: unknown field \"text\"; the fields here are list, nothing, decimal");
        var kind = JsonCursor.Parse("""{"kind":"k","a":1}""", NumberLimits.Default);
        kind.Only("a").ShouldBeSameAs(kind);
        Fault(() => kind.Only("b")).ShouldBe("$: unknown field \"a\"; the fields here are kind, b");
        var name = new string('n', 41);
        Fault(() => JsonCursor.Parse($$"""{"{{name}}":1}""", NumberLimits.Default).AllowOnly("a"))
            .ShouldBe($"$: unknown field \"{name[..37]}...\"; the fields here are a");
        Fault(() => JsonCursor.Parse($$"""{"{{name[1..]}}":1}""", NumberLimits.Default).AllowOnly("a"))
            .ShouldBe($"$: unknown field \"{name[1..]}\"; the fields here are a");
    }

    [Theory(DisplayName = "an integer lies between its bounds, ends included")]
    [InlineData("2", 2)]
    [InlineData("4", 4)]
    [InlineData("\"3\"", 3)]
    [InlineData("6/2", null)]
    [InlineData("\"6/2\"", 3)]
    [InlineData("1", null)]
    [InlineData("5", null)]
    [InlineData("2.5", null)]
    public void Integers(string text, int? value)
    {
        if (value is { } integer)
        {
            JsonCursor.Parse(text, NumberLimits.Default).Integer(2, 4).ShouldBe(integer);
        }
        else
        {
            Should.Throw<MalformedInputException>(() => JsonCursor.Parse(text, NumberLimits.Default).Integer(2, 4));
        }
    }

    [Fact(DisplayName = "a number that is no such integer is named, and so is one beyond the limits")]
    public void Bounds()
    {
        Fault(() => JsonCursor.Parse("5", NumberLimits.Default).Integer(2, 4))
            .ShouldBe("$: found 5; expected an integer from 2 to 4");
        Fault(() => JsonCursor.Parse("[123]", new(2, 2)).Items()[0].Number())
            .ShouldBe("$[0]: the number \"123\" has more than 2 digits");
    }

    [Theory(DisplayName = "a text that is not JSON is refused with its line and column")]
    [InlineData("{\n\"a\":1,\n  x}", "line 3, column 3: this is not valid JSON (")]
    [InlineData(
        "[[1]",
        "line 1, column 5: this is not valid JSON (the text ends before a list or an object that it opened)"
    )]
    [InlineData("{\"a\":1,\"a\":2}", "line 1, column 1: this is not valid JSON (")]
    [InlineData("[[[1]]]", "line 1, column 3: lists and objects are nested more than 2 levels deep")]
    public void Texts(string text, string message) =>
        Fault(() => JsonCursor.Parse(text, NumberLimits.Default, 2)).ShouldStartWith(message);

    [Fact(DisplayName = "the reason is the first sentence of the library's message, without its place")]
    public void Reasons()
    {
        JsonCursor.Parse("[[1]]", NumberLimits.Default, 2).Items().Count.ShouldBe(1);
        var fault = Fault(() => JsonCursor.Parse("[1,]", NumberLimits.Default));
        fault.ShouldNotContain("LineNumber");
        fault.ShouldEndWith(")");
        fault.ShouldNotEndWith(".)");
    }

    [Fact(DisplayName = "what is refused while something is made is reported with the path, once")]
    public void Making()
    {
        var place = Root.Field("text");
        place.Make(() => 7).ShouldBe(7);
        Fault(() => place.Make<int>(() => throw new ArgumentException("no", (string?)null))).ShouldBe("$.text: no");
        Fault(() => place.Make<int>(() => throw new FormatException("no"))).ShouldBe("$.text: no");
        Fault(() => place.Make<int>(() => throw new MalformedInputException("line 1", "no")))
            .ShouldBe("$.text: line 1: no");
        Fault(() => place.Make<int>(() => throw new MalformedInputException("$.a", "no"))).ShouldBe("$.a: no");
        Should.Throw<InvalidOperationException>(() => place.Make<int>(() => throw new InvalidOperationException("no")));
        place.Fault("no").Fault.ShouldBe("no");
        place.Fault("no").Where.ShouldBe("$.text");
    }

    private static string Fault(Func<object?> read) => Should.Throw<MalformedInputException>(read).Message;

    private static string Fault(Action read) => Should.Throw<MalformedInputException>(read).Message;
}
