namespace Theory.Functions;

/// <summary>Where an elementary function of one argument is defined.</summary>
public enum FunctionDomain
{
    /// <summary>Everywhere.</summary>
    Reals,

    /// <summary>At 0 and above.</summary>
    AtLeastZero,

    /// <summary>Above 0.</summary>
    AboveZero,
}

/// <summary>Domains in words.</summary>
public static class FunctionDomains
{
    /// <summary>The domain as the end of "needs an argument ...".</summary>
    public static string InWords(this FunctionDomain domain) =>
        domain switch
        {
            FunctionDomain.AtLeastZero => "at least 0",
            FunctionDomain.AboveZero => "above 0",
            _ => "that is real",
        };
}
