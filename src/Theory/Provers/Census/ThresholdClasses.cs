using Theory.Data;
using Theory.Provers.Separation;

namespace Theory.Provers.Census;

/// <summary>Collects threshold functions by class; weights are searched for once in each class and carried over to its other functions.</summary>
internal sealed class ThresholdClasses(int inputs)
{
    private readonly Dictionary<ulong, (BooleanCertificate.Threshold Representative, long Size)> _classes = [];
    private readonly ulong[] _where =
    [
        .. Enumerable.Range(0, inputs).Select(input => BooleanFunction.Where(inputs, input)),
    ];

    /// <summary>Counts a threshold function and returns its weights.</summary>
    public BooleanCertificate.Threshold Add(ulong values)
    {
        var parameters = new ChowParameters(_where, values);
        var known = _classes.TryGetValue(parameters.Key, out var found);
        var representative = known ? found.Representative : parameters.ToRepresentative(Weights(values));
        _classes[parameters.Key] = (representative, found.Size + 1);
        return parameters.FromRepresentative(representative);
    }

    /// <summary>The classes, the largest first.</summary>
    public ValueList<ThresholdClass> ToList() =>
        [
            .. _classes
                .Values.OrderByDescending(entry => entry.Size)
                .Select(entry => new ThresholdClass(entry.Representative, entry.Size)),
        ];

    private BooleanCertificate.Threshold Weights(ulong values)
    {
        var table = new BooleanFunction(inputs, values).ToTable();
        if (table.Rows.All(row => row.Output == table.Rows[0].Output))
        {
            return new([.. Enumerable.Repeat(0, inputs)], values == 0 ? -1 : 1);
        }

        var points = table.ToLabelledPoints();
        return LinearSeparation
            .Decide(points)
            .Match(
                plane => new BooleanCertificate.Threshold(
                    [.. plane.Weights.Select(weight => (int)weight.Numerator)],
                    (int)(2 * plane.Bias).Numerator
                ),
                hull =>
                    throw new InvalidOperationException(
                        $"The function {values} has no obstacle of four points, only {hull}."
                    )
            );
    }
}
