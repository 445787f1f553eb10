using System.Text.Json;

namespace Theory.Mutation.Forgeries;

/// <summary>A place in a proof file: a value, where it stands in the text, and what it is there for.</summary>
internal sealed class Place(Place? parent, string name, string role, bool isInClaim, string evidence)
{
    /// <summary>The object or list that holds the value; null for the proof itself.</summary>
    public Place? Parent { get; } = parent;

    /// <summary>The name of the field, or the index of the item.</summary>
    public string Name { get; } = name;

    /// <summary>What values may stand here: those of places with the same role, in any proof.</summary>
    public string Role { get; } = role;

    /// <summary>Whether the place belongs to a claim, and not to evidence.</summary>
    public bool IsInClaim { get; } = isInClaim;

    /// <summary>The kind of evidence that has to carry what stands here.</summary>
    public string Evidence { get; } = evidence;

    public JsonValueKind Kind { get; init; }

    /// <summary>The text of a leaf, without quotation marks.</summary>
    public string Leaf { get; init; } = "";

    public int Start { get; init; }

    public int End { get; set; }

    public List<Place> Children { get; } = [];

    public bool IsItem => Parent?.Kind == JsonValueKind.Array;

    public string Path => Parent is null ? "$" : $"{Parent.Path}.{Name}";

    public Place? Child(string name) => Children.Find(child => child.Name == name);

    public IEnumerable<Place> Whole() => Children.SelectMany(child => child.Whole()).Prepend(this);
}
