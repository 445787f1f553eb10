namespace Theory.Data;

/// <summary>What came from outside (a text, a JSON or a CSV file) is not of the form it should have.</summary>
public sealed class MalformedInputException : FormatException
{
    /// <summary>Makes the report of one fault.</summary>
    /// <param name="where">The place: "line 1, column 7", or a JSON path such as "$.layers[0].bias[2]".</param>
    /// <param name="fault">What was found there and what is expected.</param>
    public MalformedInputException(string where, string fault)
        : base($"{where}: {fault}")
    {
        Where = where;
        Fault = fault;
    }

    /// <summary>The place of the fault.</summary>
    public string Where { get; }

    /// <summary>What was found there and what is expected.</summary>
    public string Fault { get; }
}
