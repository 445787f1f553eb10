namespace Theory.Laws;

/// <summary>The laws about one kind of subject.</summary>
public abstract class LawSuite
{
    private protected LawSuite(string name) => Name = name;

    /// <summary>What the subject is, as in "affine maps".</summary>
    public string Name { get; }

    /// <summary>The laws, in the order in which to read them.</summary>
    public abstract IReadOnlyList<Law> Laws { get; }

    /// <summary>Checks one of the laws against this library.</summary>
    /// <exception cref="ArgumentException">There is no law of this id in the suite.</exception>
    public abstract LawResult CheckLibrary(string id, LawOptions options);
}

/// <summary>The laws about subjects of one type.</summary>
/// <typeparam name="TSubject">A record of functions.</typeparam>
public sealed class LawSuite<TSubject> : LawSuite
{
    private readonly IReadOnlyList<Law<TSubject>> _laws;

    /// <summary>Makes a suite.</summary>
    /// <param name="name">What the subject is, as in "affine maps".</param>
    /// <param name="library">A subject for which the laws hold.</param>
    /// <param name="laws">The laws, in the order in which to read them.</param>
    /// <exception cref="ArgumentException">Two laws have one id, or a law includes one that is not in the suite.</exception>
    public LawSuite(string name, TSubject library, IReadOnlyList<Law<TSubject>> laws)
        : base(name)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var law in laws)
        {
            if (!ids.Add(law.Id))
            {
                throw new ArgumentException($"Two laws about {name} are called {law.Id}.", nameof(laws));
            }
        }

        foreach (var law in laws)
        {
            if (law.Includes.FirstOrDefault(id => !ids.Contains(id)) is { } missing)
            {
                throw new ArgumentException(
                    $"{law.Id} includes {missing}, which is no law about {name}.",
                    nameof(laws)
                );
            }
        }

        Library = library;
        _laws = laws;
    }

    /// <summary>This library's own subject.</summary>
    public TSubject Library { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Law<TSubject>> Laws => _laws;

    /// <inheritdoc/>
    public override LawResult CheckLibrary(string id, LawOptions options) => Find(id).Check(Library, options);

    /// <summary>The law of an id.</summary>
    /// <exception cref="ArgumentException">There is no law of this id in the suite.</exception>
    public Law<TSubject> Find(string id) =>
        _laws.FirstOrDefault(law => law.Id == id)
        ?? throw new ArgumentException($"There is no law {id} about {Name}.", nameof(id));

    /// <summary>Checks every law against a subject.</summary>
    public SuiteReport Check(TSubject subject) => Check(subject, LawOptions.Default);

    /// <summary>Checks every law against a subject.</summary>
    public SuiteReport Check(TSubject subject, LawOptions options) =>
        new(new(_laws.Select(law => new LawVerdict(law, law.Check(subject, options)))));
}
