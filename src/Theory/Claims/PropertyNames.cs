using Theory.Data;

namespace Theory.Claims;

/// <summary>The names of properties in JSON and on the command line: "distinguishes_sign" and the like.</summary>
public static class PropertyNames
{
    /// <summary>The properties in the order in which they are reported.</summary>
    public static IReadOnlyList<Property> All => Enum.GetValues<Property>();

    /// <summary>The name of a property.</summary>
    public static string Of(Property property) =>
        property switch
        {
            Property.DistinguishesSign => "distinguishes_sign",
            Property.LocallyBounded => "locally_bounded",
            _ => property.ToString().ToLowerInvariant(),
        };

    /// <summary>The property whose name stands at a place in a document.</summary>
    /// <exception cref="MalformedInputException">It is the name of none.</exception>
    public static Property Read(JsonCursor json)
    {
        var name = json.Text();
        var index = All.Select(Of).ToList().IndexOf(name);
        return index >= 0
            ? All[index]
            : throw json.Fault($"this is no property; the properties are {string.Join(", ", All.Select(Of))}");
    }
}
