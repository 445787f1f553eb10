using System.Text.Json;
using static Theory.Mutation.Forgeries.ForgeryKind;

namespace Theory.Mutation.Forgeries;

/// <summary>Fields and items left out, exchanged, repeated, or of another type.</summary>
internal static class Structure
{
    private static string[] OtherTypes => ["null", "true", "7", "\"a\"", "[]", "{}", "[null]", "{\"kind\":\"not\"}"];

    public static IEnumerable<Forgery> Of(ProofFile file) =>
        file.Places.SelectMany(place =>
            Retypings(file, place)
                .Concat(place.Parent is null ? [] : Dropped(file, place).Concat(Repeated(file, place)))
                .Concat(Exchanged(file, place))
        );

    /// <summary>The stretch of a field or an item with its name and one comma.</summary>
    public static Edit Without(Place place)
    {
        var siblings = place.Parent!.Children;
        var i = siblings.IndexOf(place);
        var start = place.IsItem ? place.Start : place.Start - place.Name.Length - 3;
        var next = i + 1 < siblings.Count ? siblings[i + 1] : null;
        if (next is not null)
        {
            return new(start, place.IsItem ? next.Start : next.Start - next.Name.Length - 3, "");
        }

        // The words of a proof are no place, and stand before the claim with a comma of their own.
        var isAlone = i == 0 && place.Parent.Role != "proof";
        return new(isAlone ? start : start - 1, place.End, "");
    }

    /// <summary>Two places exchanged, neither within the other.</summary>
    public static Edit[] Exchange(ProofFile file, Place one, Place other)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        return [new(first.Start, first.End, file.TextOf(second)), new(second.Start, second.End, file.TextOf(first))];
    }

    private static IEnumerable<Forgery> Dropped(ProofFile file, Place place)
    {
        yield return new(Drop, place, "dropped", [Without(place)]);
        if (place.Kind == JsonValueKind.Array && place.Children.Count > 0)
        {
            yield return Forgery.Of(Drop, place, "emptied", "[]");
            var half = place.Children[(place.Children.Count - 1) / 2];
            yield return Forgery.Of(Drop, place, "cut in half", $"{file.Text[place.Start..half.End]}]");
        }

        if (place.Kind == JsonValueKind.Object)
        {
            yield return Forgery.Of(Drop, place, "emptied", "{}");
        }
    }

    private static IEnumerable<Forgery> Repeated(ProofFile file, Place place)
    {
        var text = file.TextOf(place);
        if (place.IsItem)
        {
            yield return Forgery.Of(Duplicate, place, "twice", $"{text},{text}");
            yield return Forgery.Of(Duplicate, place, "three times", $"{text},{text},{text}");
            var last = place.Parent!.Children[^1];
            if (last != place)
            {
                yield return new(Duplicate, place, "once more at the end", [new(last.End, last.End, $",{text}")]);
            }
        }
        else
        {
            yield return Forgery.Of(Duplicate, place, "the field twice", $"{text},\"{place.Name}\":{text}");
            yield return Forgery.Of(Duplicate, place, "a field more", $"{text},\"more\":{text}");
        }

        if (place.Kind == JsonValueKind.Array && place.Children.Count > 0)
        {
            yield return Forgery.Of(Duplicate, place, "all items twice", $"{text[..^1]},{text[1..]}");
        }
    }

    private static IEnumerable<Forgery> Retypings(ProofFile file, Place place)
    {
        var text = file.TextOf(place);
        return OtherTypes
            .Append($"[{text}]")
            .Append($$"""{"value":{{text}}}""")
            .Concat(place.Children.Select(file.TextOf).Take(2))
            .Select(other =>
                Forgery.Of(Retype, place, other.Length < 30 ? $"in place of it {other}" : "of another type", other)
            );
    }

    private static IEnumerable<Forgery> Exchanged(ProofFile file, Place place)
    {
        for (var i = 0; i < place.Children.Count; i++)
        {
            for (var j = i + 1; j < place.Children.Count && j < i + 4; j++)
            {
                var (one, other) = (place.Children[i], place.Children[j]);
                yield return new(Swap, one, $"exchanged with {other.Name}", Exchange(file, one, other));
            }
        }

        if (place.Kind == JsonValueKind.Array && place.Children.Count > 2)
        {
            var reversed = place.Children.AsEnumerable().Reverse().Select(file.TextOf);
            yield return Forgery.Of(Swap, place, "reversed", $"[{string.Join(',', reversed)}]");
        }

        var alike = file
            .Places.SkipWhile(other => other != place)
            .Where(other => other.Role == place.Role && other.Start >= place.End && other.Parent != place.Parent)
            .Take(3);
        foreach (var other in alike)
        {
            yield return new(Swap, place, $"exchanged with {other.Path}", Exchange(file, place, other));
        }
    }
}
