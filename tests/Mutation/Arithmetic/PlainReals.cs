using System.Numerics;
using Theory.Numbers;

namespace Theory.Mutation.Arithmetic;

/// <summary>Elementary functions by the plainest series that there are, in fixed point with so many bits that no error analysis is needed.</summary>
/// <remarks>Values are times 2^bits, and right to far more than half of them. None of the library's code takes part.</remarks>
internal sealed class PlainReals(int bits)
{
    public int Bits => bits;

    private BigInteger One => BigInteger.One << bits;

    public BigInteger Of(Dyadic x) =>
        x.Exponent + bits >= 0 ? x.Mantissa << (x.Exponent + bits) : x.Mantissa >> -(x.Exponent + bits);

    public BigInteger Pi() => 4 * Atan(One);

    /// <summary>log 2 = 2 atanh(1/3).</summary>
    public BigInteger Log2() => 2 * Sum(One / 3, (power, k) => Times(Times(power, One / 3), One / 3), k => 2 * k + 1);

    /// <summary>Taylor's series at x / 2^20, squared 20 times.</summary>
    public BigInteger Exp(BigInteger x)
    {
        var power = Sum(One, (term, k) => Times(term, x >> 20) / k, _ => 1);
        for (var i = 0; i < 20; i++)
        {
            power = Times(power, power);
        }

        return power;
    }

    /// <summary>k log 2 + 2 atanh((m - 1) / (m + 1)) for x = 2^k m with 1 &lt;= m &lt; 2.</summary>
    public BigInteger Log(BigInteger x)
    {
        var k = (int)x.GetBitLength() - 1 - bits;
        var m = k >= 0 ? x >> k : x << -k;
        var z = Over(m - One, m + One);
        return k * Log2() + 2 * Sum(z, (power, _) => Times(Times(power, z), z), j => 2 * j + 1);
    }

    /// <summary>Gregory's series after three times atan x = 2 atan(x / (1 + sqrt(1 + x^2))).</summary>
    public BigInteger Atan(BigInteger x)
    {
        for (var i = 0; i < 3; i++)
        {
            x = Over(x, One + Sqrt(One + Times(x, x)));
        }

        return 8 * Sum(x, (power, _) => -Times(Times(power, x), x), k => 2 * k + 1);
    }

    /// <summary>Maclaurin's series, within a turn.</summary>
    public BigInteger Sin(BigInteger x)
    {
        var angle = x % (2 * Pi());
        return Sum(angle, (term, k) => -Times(Times(term, angle), angle) / (2 * k * (2 * k + 1)), _ => 1);
    }

    public BigInteger Cos(BigInteger x) => Sin(x + Pi() / 2);

    public BigInteger Tanh(BigInteger x) => One - 2 * Over(One, Exp(2 * x) + One);

    public BigInteger Sigmoid(BigInteger x) => Over(One, One + Exp(-x));

    public BigInteger Softplus(BigInteger x) => Log(One + Exp(x));

    /// <summary>Maclaurin's series of 2 / sqrt(pi) times the integral.</summary>
    public BigInteger Erf(BigInteger x) =>
        Over(2 * Sum(x, (term, k) => -Times(Times(term, x), x) / k, k => 2 * k + 1), Sqrt(Pi()));

    public BigInteger Times(BigInteger left, BigInteger right) => (left * right) >> bits;

    public BigInteger Over(BigInteger left, BigInteger right) => (left << bits) / right;

    /// <summary>The square root by Newton's method from above, where it descends until it is found.</summary>
    public BigInteger Sqrt(BigInteger x)
    {
        var square = x << bits;
        var root = BigInteger.One << (int)(square.GetBitLength() / 2 + 1);
        for (var next = (root + square / root) / 2; next < root; next = (root + square / root) / 2)
        {
            root = next;
        }

        return root;
    }

    private static BigInteger Sum(BigInteger first, Func<BigInteger, int, BigInteger> next, Func<int, int> divisor)
    {
        var sum = BigInteger.Zero;
        var term = first;
        for (var k = 1; BigInteger.Abs(term) > 1; k++)
        {
            sum += term / divisor(k - 1);
            term = next(term, k);
        }

        return sum;
    }
}
