namespace Theory.Functions.NormalForms;

/// <summary>A normal form has more terms than are worked with, or a part for which it has no rules. It never leaves this folder.</summary>
internal sealed class FormTooLargeException : Exception;
