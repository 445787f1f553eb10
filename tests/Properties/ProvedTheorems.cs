using System.Collections.Concurrent;
using Shouldly;
using Theory.Kernel;
using Theory.Properties;
using Theory.Provers.Catalogue;
using Xunit;

[assembly: AssemblyFixture(typeof(ProvedTheorems))]

namespace Theory.Properties;

/// <summary>The theorems of the catalogue, each proved once in a run of the tests, when it is asked for first.</summary>
/// <remarks>It belongs to the run, and not to the process: where mutants are judged, each is judged by what it proves itself.</remarks>
public sealed class ProvedTheorems
{
    // One list for all: the theorem that sums up a chapter takes its parts from the rows that stand beside it.
    private readonly IReadOnlyList<CatalogueEntry> _entries = TheoremCatalogue.Entries;
    private readonly ConcurrentDictionary<string, Lazy<Theorem>> _theorems = new(StringComparer.Ordinal);

    public IEnumerable<Theorem> All => _entries.Select(entry => Of(entry.Id));

    public Theorem Of(string id) => _theorems.GetOrAdd(id, _ => new(() => Prove(id))).Value;

    private Theorem Prove(string id) => _entries.FirstOrDefault(entry => entry.Id == id).ShouldNotBeNull().Prove();
}
