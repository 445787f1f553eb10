using Theory.Kernel;

namespace Theory.Provers.Catalogue;

/// <summary>A row of the catalogue of theorems.</summary>
/// <param name="Id">The stable name, as in "xor-not-separable".</param>
/// <param name="Chapter">The chapter of the book.</param>
/// <param name="Prove">Searches for the evidence and lets the kernel check it.</param>
public sealed record CatalogueEntry(string Id, int Chapter, Func<Theorem> Prove);
