using System.Collections.Immutable;
using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>What a part of a <see cref="Formula"/> does with its own parts.</summary>
internal enum Operation
{
    Number,
    Constant,
    Variable,
    Negation,
    Sum,
    Product,
    Quotient,
    Power,
    Application,
    Choice,
}

/// <summary>One part of a formula; its own parts are given by their places in the list of all parts.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Parts">
/// The places of the parts. Of a choice: for each branch the difference of the sides of the condition and the value, then the value
/// otherwise. Of a function of two arguments: these and their difference.
/// </param>
/// <param name="Number">The number, of a number.</param>
/// <param name="Constant">The constant, of a constant.</param>
/// <param name="Function">The function, of an application.</param>
/// <param name="Relations">How the sides compare, of a choice.</param>
/// <param name="Exponent">The exponent of a power, where it is known exactly.</param>
internal sealed record Part(
    Operation Operation,
    ImmutableArray<int> Parts,
    Rational Number = default,
    NamedConstant Constant = default,
    ElementaryFunction? Function = null,
    ImmutableArray<Comparison> Relations = default,
    Constant? Exponent = null
);

/// <summary>An expression as a list in which equal parts stand once and after their own parts, so that an evaluation meets each once.</summary>
internal sealed class Formula
{
    private readonly List<Part> _parts = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    // Derivatives use one part in many places; without this, each would be gone through once more.
    private readonly Dictionary<Expression, int> _known = new(ReferenceEqualityComparer.Instance);

    private Formula(Expression expression)
    {
        Expression = expression;
        Root = Add(expression);
    }

    public Expression Expression { get; }

    public int Root { get; }

    public int Count => _parts.Count;

    public Part this[int place] => _parts[place];

    public static Formula Of(Expression expression) => new(expression);

    private int Add(Expression expression)
    {
        if (!_known.TryGetValue(expression, out var place))
        {
            place = AddNew(expression);
            _known.Add(expression, place);
        }

        return place;
    }

    private int AddNew(Expression expression) =>
        expression switch
        {
            Expression.Number(var value) => Add(new Part(Operation.Number, [], Number: value)),
            Expression.Constant constant => Add(new Part(Operation.Constant, [], Constant: constant.Name)),
            Expression.Variable => Add(new Part(Operation.Variable, [])),
            Expression.Negation(var operand) => Add(new Part(Operation.Negation, [Add(operand)])),
            Expression.Sum(var left, var right) => Add(new Part(Operation.Sum, [Add(left), Add(right)])),
            Expression.Product(var left, var right) => Add(new Part(Operation.Product, [Add(left), Add(right)])),
            Expression.Quotient(var left, var right) => Add(new Part(Operation.Quotient, [Add(left), Add(right)])),
            Expression.Power(var @base, var exponent) => Add(
                new Part(Operation.Power, [Add(@base), Add(exponent)], Exponent: ConstantForm.Of(exponent))
            ),
            Expression.Application(UnaryFunction function, var arguments) => Add(
                new Part(Operation.Application, [Add(arguments[0])], Function: function)
            ),
            Expression.Application(var function, var arguments) => Add(function, Add(arguments[0]), Add(arguments[1])),
            Expression.Piecewise choice => Add(
                new Part(
                    Operation.Choice,
                    [
                        .. choice.Branches.SelectMany(branch =>
                            new[] { Add(branch.Condition.Left - branch.Condition.Right), Add(branch.Value) }
                        ),
                        Add(choice.Otherwise),
                    ],
                    Relations: [.. choice.Branches.Select(branch => branch.Condition.Relation)]
                )
            ),
            _ => throw new InvalidOperationException("Expression is closed; every case stands above."),
        };

    // The difference is put together from the places: to add it as an expression would go through both arguments once more, at every level.
    private int Add(ElementaryFunction function, int left, int right)
    {
        var difference = Add(new Part(Operation.Sum, [left, Add(new Part(Operation.Negation, [right]))]));
        return Add(new Part(Operation.Application, [left, right, difference], Function: function));
    }

    private int Add(Part part)
    {
        var relations = part.Relations.IsDefault ? string.Empty : string.Join(',', part.Relations);
        var key =
            $"{part.Operation} {string.Join(',', part.Parts)} {part.Number} {part.Constant} {part.Function?.Name} {relations}";
        if (!_places.TryGetValue(key, out var place))
        {
            place = _parts.Count;
            _parts.Add(part);
            _places.Add(key, place);
        }

        return place;
    }
}
