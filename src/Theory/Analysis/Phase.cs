using Theory.Functions;
using Theory.Numbers;

namespace Theory.Analysis;

/// <summary>A sequence of points y going to infinity along which sines and cosines stand still: frequency * y = turn * pi + 2 pi n, n = 0, 1, 2, ...</summary>
/// <param name="Frequency">Above 0.</param>
/// <param name="Turn">The phase, in units of pi.</param>
/// <remarks>sin(k frequency y + b) = sin(k turn pi + b) there for every integer k. A germ that uses it describes a function along the sequence only.</remarks>
public sealed record Phase(Rational Frequency, Rational Turn)
{
    internal Germ? Apply(UnaryFunction function, Germ argument, Neighbourhood near)
    {
        if (
            argument.Terms.IsEmpty
            || argument.Terms[0]
                is not { Coefficient.Exact.Rational: { } speed, Shape: { Exponent.IsEmpty: true, LogPower: 0 } shape }
            || shape.Power != 1
            || !(speed / Frequency).IsInteger
        )
        {
            return null;
        }

        var angle = Constant.Multiply(Constant.Named(Expression.Pi), Constant.Of(speed / Frequency * Turn))!;
        var rest = Germ.FromTerms(argument.Terms.Skip(1), near);
        if (rest is null || GermFunctions.Limit(rest) is not { } limit)
        {
            return null;
        }

        var centre = Coefficient.Add(Coefficient.Of(angle, near.Precision), limit, near.Precision);
        var remainder = limit.IsZero ? rest : Germ.FromTerms(rest.Terms.Skip(1), near);
        return remainder is null || !centre.IsConstant
            ? null
            : Taylor.Compose(Taylor.Of(function)!, centre, remainder, near);
    }
}
