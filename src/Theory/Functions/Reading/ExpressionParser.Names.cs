using System.Collections.Immutable;

namespace Theory.Functions.Reading;

// What begins with a name: x, the constants, the elementary functions and piecewise.
internal sealed partial class ExpressionParser
{
    private Expression ReadNamed()
    {
        var name = Take();
        return name.Text switch
        {
            "x" => Expression.X,
            "pi" => Expression.Pi,
            "e" => Expression.E,
            "piecewise" => ReadPiecewise(name),
            _ => ReadApplication(name),
        };
    }

    private Expression.Application ReadApplication(Token name)
    {
        var function = FunctionOf(name);
        Open();
        var arguments = ReadArguments(name);
        Close("an operator, ',' or ')'");
        return arguments.Length == function.Arity
            ? new(function, arguments)
            : throw Fault(name, $"found {Counted(arguments.Length)} of {name.Text}; expected {function.Arity}");
    }

    private ElementaryFunction FunctionOf(Token name)
    {
        if (ElementaryFunction.Named(name.Text) is { } function)
        {
            return function;
        }

        var known = string.Join(", ", ElementaryFunction.All.Select(known => known.Name));
        throw Fault(name, $"found {name.Shown}; expected x, pi, e, or a function: {known}, piecewise");
    }

    private ImmutableArray<Expression> ReadArguments(Token name)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            arguments.Add(Deepened(ReadSum(), name));
        } while (TryTake(","));
        return arguments.ToImmutable();
    }

    private Expression.Piecewise ReadPiecewise(Token name)
    {
        Open();
        var branches = ImmutableArray.CreateBuilder<Branch>();
        do
        {
            branches.Add(ReadBranch(name));
            Expect(";", "an operator or ';' (a piecewise ends with else)");
        } while (Current is not { Kind: TokenKind.Name, Text: "else" });
        _at++;
        Expect(":", "':'");
        var otherwise = Deepened(ReadSum(), name);
        Close("an operator or ')'");
        return new(branches.ToImmutable(), otherwise);
    }

    private Branch ReadBranch(Token name)
    {
        var left = Deepened(ReadSum(), name);
        var relation = ReadRelation();
        var right = Deepened(ReadSum(), name);
        Expect(":", "an operator or ':'");
        return new(new(left, relation, right), Deepened(ReadSum(), name));
    }

    private Comparison ReadRelation() =>
        TryTake("<") ? Comparison.Less
        : TryTake("<=") ? Comparison.LessOrEqual
        : TryTake(">") ? Comparison.Greater
        : TryTake(">=") ? Comparison.GreaterOrEqual
        : throw Unexpected("an operator or one of <, <=, >, >=");

    private static string Counted(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";
}
