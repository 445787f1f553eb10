using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Theory.Numbers;

namespace Theory.Laws.Generators;

/// <summary>A decimal as its parts, its text, and its value by the definition of a decimal.</summary>
/// <param name="IsNegative">Whether a minus sign stands in front.</param>
/// <param name="Whole">The digits before the point.</param>
/// <param name="Decimals">The digits after the point; there is no point where there are none.</param>
/// <param name="Exponent">The power of ten; none is written where it is 0.</param>
public sealed record DecimalText(bool IsNegative, int Whole, string Decimals, int Exponent)
{
    /// <summary>Random decimals with a shrinker that takes digits away.</summary>
    public static Arbitrary<DecimalText> All =>
        Arb.From(
            from negative in Gen.Elements(true, false)
            from whole in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 2000))
            from count in Gen.Choose(0, 6)
            from digits in Gen.ArrayOf(Gen.Choose(0, 9), count)
            from exponent in Gen.OneOf(Gen.Constant(0), Gen.Choose(-12, 12))
            select new DecimalText(negative, whole, string.Concat(digits), exponent),
            Shrink
        );

    /// <summary>The text, as in "-1.25e-3".</summary>
    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(IsNegative ? "-" : "")}{Whole}{(Decimals.Length > 0 ? "." : "")}{Decimals}{(Exponent == 0 ? "" : $"e{Exponent}")}"
        );

    /// <summary>The digits one by one, each times its power of ten.</summary>
    public Rational Value
    {
        get
        {
            var size = (Rational)Whole;
            var place = Rational.One;
            foreach (var digit in Decimals)
            {
                place /= 10;
                size += (digit - '0') * place;
            }

            for (var i = 0; i < int.Abs(Exponent); i++)
            {
                size = Exponent > 0 ? size * 10 : size / 10;
            }

            return IsNegative ? -size : size;
        }
    }

    /// <summary>The text.</summary>
    public override string ToString() => $"\"{Text}\"";

    private static IEnumerable<DecimalText> Shrink(DecimalText value)
    {
        if (value.IsNegative)
        {
            yield return value with
            {
                IsNegative = false,
            };
        }

        if (value.Exponent != 0)
        {
            yield return value with
            {
                Exponent = 0,
            };
            yield return value with
            {
                Exponent = value.Exponent - int.Sign(value.Exponent),
            };
        }

        if (value.Decimals.Length > 0)
        {
            yield return value with
            {
                Decimals = value.Decimals[..^1],
            };
            yield return value with
            {
                Decimals = value.Decimals[1..],
            };
        }

        if (value.Whole > 0)
        {
            yield return value with
            {
                Whole = value.Whole / 10,
            };
            yield return value with
            {
                Whole = value.Whole - 1,
            };
        }
    }
}
