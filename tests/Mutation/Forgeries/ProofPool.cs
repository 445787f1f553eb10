using System.Text.Json;
using Theory.Claims;
using Theory.Functions;
using Theory.Kernel;
using Theory.Provers.Catalogue;

namespace Theory.Mutation.Forgeries;

/// <summary>True proofs to forge, and to take parts from: those of the catalogue, and a few of kinds that it does not use.</summary>
internal sealed class ProofPool
{
    private readonly Dictionary<string, ProofFile> _files;
    private readonly ILookup<string, string> _byRole;

    private ProofPool(IEnumerable<ProofFile> files)
    {
        _files = files.ToDictionary(file => file.Id, StringComparer.Ordinal);
        Evidence = [.. Files.Select(file => (file.Id, file.TextOf(file.Root.Child("evidence")!)))];
        Claims =
        [
            .. Parts(place => place.Role.StartsWith("claim/", StringComparison.Ordinal)).Select(part => part.Text),
        ];
        _byRole = Parts(place => place.Kind != JsonValueKind.Array || place.Children.Count > 0)
            .ToLookup(part => part.Role, part => part.Text, StringComparer.Ordinal);
    }

    /// <summary>Proofs of kinds that the catalogue has not.</summary>
    public static IReadOnlyList<(string Id, Func<Theorem> Prove)> Others =>
        [
            (
                "relu-network-not-and",
                () =>
                    Theorem.ByOneRow(
                        new(XorNetworks.Relu, Data.Table.OfBoolean(2, inputs => inputs[0] && inputs[1])),
                        new(2)
                    )
            ),
            ("square-not-monotone", () => Points(Property.Monotone, "x^2", -1, 0)),
            ("step-jumps", () => Points(Property.Continuous, "step(x)", -1, 1)),
            ("kink-of-relu", () => Points(Property.Smooth, "relu(x)", -1, 1)),
            ("hidden-pole", () => Points(Property.Total, "1/(x^3 - 2)", 1, 2)),
            ("bounded-pole", () => Points(Property.Bounded, "1/(x^3 - 2)", 1, 2)),
            ("sine-forgets-sign", () => Points(Property.DistinguishesSign, "sin(x)", 3, 4)),
            (
                "slope-of-sigmoid",
                () =>
                    Theorem.Check(
                        new ExtremeAtLeast(Extreme.Lipschitz, Expression.Parse("sigmoid(x)"), new(24, 100)),
                        new Between(new(-1, 10), new(1, 10), 64)
                    )
            ),
            (
                "pole-without-bound",
                () =>
                    Theorem.Check(
                        new ExtremeIsInfinite(Extreme.Supremum, Expression.Parse("1/(x^3 - 2)")),
                        new Between(1, 2, 64)
                    )
            ),
            (
                "tanh-not-constant-at-0",
                () => Theorem.Check(new Not(new IsOdd(Expression.Parse("tanh(x) + 1"))), new EnclosedPoint(2, 64))
            ),
        ];

    /// <summary>The ids of all proofs, in the order of the book.</summary>
    public static IEnumerable<string> Ids =>
        TheoremCatalogue.Entries.Select(entry => entry.Id).Concat(Others.Select(other => other.Id));

    public IEnumerable<ProofFile> Files => _files.Values;

    /// <summary>The whole evidence of each proof.</summary>
    public IReadOnlyList<(string Id, string Text)> Evidence { get; }

    /// <summary>Every claim in them, also inside others.</summary>
    public IReadOnlyList<string> Claims { get; }

    public ProofFile this[string id] => _files[id];

    public static ProofPool OfAll()
    {
        // One list for all: the theorem that sums up a chapter takes its parts from the rows that stand beside it.
        var entries = TheoremCatalogue.Entries;
        return new(Ids.Select(id => Prove(id, entries)));
    }

    /// <summary>One proof alone, so that nothing else of the library is used.</summary>
    public static ProofPool Of(string id) => new([Prove(id, TheoremCatalogue.Entries)]);

    /// <summary>What stands in places of this role, each text once.</summary>
    public IReadOnlyList<string> InRole(string role) => [.. _byRole[role]];

    private static ProofFile Prove(string id, IReadOnlyList<CatalogueEntry> entries) =>
        new(
            id,
            (
                entries.FirstOrDefault(entry => entry.Id == id)?.Prove ?? Others.First(other => other.Id == id).Prove
            )().Proof
        );

    private static Theorem Points(Property property, string function, int low, int high) =>
        Theorem.Check(new Not(new HasProperty(property, Expression.Parse(function))), new Between(low, high, 64));

    private IEnumerable<(string Role, string Text)> Parts(Func<Place, bool> isMeant) =>
        Files
            .SelectMany(file => file.Places.Where(isMeant).Select(place => (place.Role, Text: file.TextOf(place))))
            .Where(part => part.Text.Length < 20_000)
            .Distinct();
}
