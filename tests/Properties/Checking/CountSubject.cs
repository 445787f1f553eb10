namespace Theory.Properties.Checking;

/// <summary>The smallest of subjects: a function of an integer.</summary>
internal sealed record CountSubject(Func<int, int> Of);
