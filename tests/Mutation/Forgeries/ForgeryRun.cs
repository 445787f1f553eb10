using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Theory.Claims;
using Theory.Kernel;
using Theory.Mutation.Forgeries;
using Theory.Oracles;
using Xunit;

[assembly: AssemblyFixture(typeof(ForgeryRun))]

namespace Theory.Mutation.Forgeries;

/// <summary>How many forgeries of a kind, which some kind of evidence has to carry, met a fate.</summary>
internal sealed record Count(ForgeryKind Kind, string Evidence, Fate Fate, int Forgeries)
{
    /// <summary>One line on what became of many.</summary>
    public static string Report(string what, IEnumerable<Count> counts)
    {
        var fates = counts
            .GroupBy(count => count.Fate)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Sum(count => count.Forgeries)} {Words(group.Key)}");
        return $"{what}: {counts.Sum(count => count.Forgeries)} forgeries, {string.Join(", ", fates)}";
    }

    private static string Words(Fate fate) =>
        fate switch
        {
            Fate.Unreadable => "no proof files",
            Fate.Refused => "refused",
            Fate.SameClaim => "with other evidence for the same claim",
            Fate.StillTrue => "still true",
            _ => "false",
        };
}

/// <summary>What became of the forgeries of one proof.</summary>
internal sealed record Outcome(IReadOnlyList<Count> Counts, IReadOnlyList<string> False)
{
    public int Total => Counts.Sum(count => count.Forgeries);

    public int Of(Fate fate) => Counts.Where(count => count.Fate == fate).Sum(count => count.Forgeries);
}

/// <summary>The trial of all forgeries, each proof when it is asked for.</summary>
public sealed class ForgeryRun
{
    private readonly Lazy<ProofPool> _pool = new(ProofPool.OfAll);
    private readonly ConcurrentDictionary<string, Lazy<Outcome>> _outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<UInt128, bool> _seen = [];
    private readonly Trial _trial;

    private readonly bool _isAlone;

    public ForgeryRun()
        : this(Trial.Kernel, Truth.Of, isAlone: false) { }

    /// <param name="accepts">The checker.</param>
    /// <param name="isTrue">The judge.</param>
    /// <param name="isAlone">Whether nothing is taken from other proofs.</param>
    internal ForgeryRun(Func<Proof, bool> accepts, Func<Claim, bool> isTrue, bool isAlone)
    {
        _trial = new(accepts, isTrue);
        _isAlone = isAlone;
    }

    /// <summary>How many different forgeries were tried; words that follow from the claim make no difference.</summary>
    public int Different => _seen.Count;

    internal Outcome Of(string id) => _outcomes.GetOrAdd(id, key => new(() => Try(key, Budget.Of(key)))).Value;

    internal Outcome Try(string id, int most)
    {
        var pool = _isAlone ? ProofPool.Of(id) : _pool.Value;
        var file = pool[id];
        var counts = new Dictionary<(ForgeryKind, string, Fate), int>();
        var faults = new List<string>();
        foreach (var (forgery, text) in Forger.Of(file, pool, most))
        {
            var (fate, claim) = _trial.Of(file, text);
            var key = (forgery.Kind, forgery.Place.Evidence, fate);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            _seen[Mark(text)] = true;
            if (fate == Fate.False)
            {
                faults.Add($"{id}, {forgery}, was accepted: {claim}");
            }
        }

        return new(
            [.. counts.Select(pair => new Count(pair.Key.Item1, pair.Key.Item2, pair.Key.Item3, pair.Value))],
            faults
        );
    }

    private static UInt128 Mark(string text)
    {
        var claim = int.Max(0, text.IndexOf("\"claim\":", StringComparison.Ordinal));
        return BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text[claim..])));
    }
}
