using System.Collections.Immutable;

namespace Theory.Functions;

/// <summary>An elementary function that was evaluated on the way to a value, with the values of its arguments.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The values of its arguments, one or two.</param>
public sealed record AppliedFunction(ElementaryFunction Function, ImmutableArray<Value> Arguments);

/// <summary>The value of a formula at a point, and how it came about.</summary>
/// <param name="Value">The value.</param>
/// <param name="Applied">
/// Every elementary function that was evaluated, in the order of evaluation. Whether a threshold was hit can be seen here: step or
/// sign at the argument 0. Branches of a piecewise formula that were not chosen are not among them.
/// </param>
public sealed record Evaluation(Value Value, ImmutableArray<AppliedFunction> Applied);
