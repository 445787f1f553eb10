using System.Globalization;

namespace Theory.Laws.Checking;

/// <summary>A feature of cases and the part of a sample that must have it.</summary>
internal sealed record Cover<TCase>
{
    public Cover(string label, double percent, Func<TCase, bool> has)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        Label = label;
        Percent = percent;
        Has = has;
    }

    public string Label { get; }

    public double Percent { get; }

    public Func<TCase, bool> Has { get; }

    /// <summary>"at least 20% one dimension".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at least {Percent}% {Label}");
}
