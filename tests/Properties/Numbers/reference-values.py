"""Writes reference-values.txt: python3 reference-values.py > reference-values.txt (needs mpmath 1.2.1 or later)."""

from mpmath import mp, mpf, mpmathify, nint, nstr, pi, e, ln2, exp, log, sqrt, sin, cos, atan, tanh, erf, cbrt

mp.dps = 1500  # far beyond the 50 digits printed, also after cancellation and for arguments of 1e300


def near_multiples(about, decimals):
    """The multiple of pi/2 nearest to a number, cut to some decimals, and its neighbours there."""
    cut = nint(nint(about / (pi / 2)) * (pi / 2) * mpf(10) ** decimals)
    return [decimal(int(cut) + step, decimals) for step in (-1, 0, 1)]


def decimal(integer, decimals):
    digits = str(integer).rjust(decimals + 1, "0")
    return digits[:-decimals] + "." + digits[-decimals:]


def both(arguments):
    return [a for s in arguments for a in (s, "-" + s)]


def rational(text):
    if "/" in text:
        p, q = text.split("/")
        return mpf(p) / mpf(q)
    return mpf(text)


tiny = ["1e-300", "1e-30", "1e-9"]
middle = ["0.1", "1/3", "0.4999999999", "0.5", "0.7", "1", "1.0000000001", "1.5", "2", "2.5", "3", "4.75", "6.6", "10"]
large = ["40", "100.25", "709.78", "1000", "20000"]
huge = ["1e9", "1e15", "1e22", "1e300"]
turns = (
    [a for about in ("1.6", "3.1", "22", "355", "1e6", "1e15", "1e22") for a in near_multiples(mpf(about), 6)]
    + near_multiples(mpf("1e15"), 40)
    + near_multiples(mpf("1e300"), 30)
    + ["6381956970095103", "411557987", "1000000000000000.125"]
)

functions = [
    ("exp", exp, both(tiny + middle + large)),
    ("log", log, tiny + middle + large + huge + ["0.9999999999", "0.75", "0.7499999", "1.4999999"]),
    ("sqrt", sqrt, tiny + middle + large + huge),
    ("sin", sin, both(tiny + middle + large + huge + turns)),
    ("cos", cos, both(tiny + middle + large + huge + turns)),
    ("atan", atan, both(tiny + middle + large + huge + ["0.25", "0.2499999", "3.9999999", "4"])),
    ("tanh", tanh, both(tiny + middle + large)),
    ("sigmoid", lambda x: 1 / (1 + exp(-x)), both(tiny + middle + large)),
    ("softplus", lambda x: log(1 + exp(x)), both(tiny + middle + large[:-1]) + ["20000"]),
    ("erf", erf, both(tiny + middle + large)),
    ("power2/3", lambda x: cbrt(x) ** 2, tiny + middle + large + huge),
    ("power-71/101", lambda x: exp(log(x) * -71 / 101), tiny + middle + large + huge),
    ("power-7", lambda x: x**-7, both(tiny + middle + large + huge)),
]

print("# function, argument (an exact rational), value to 50 significant digits.")
print("# Written by reference-values.py with mpmath, computing with 1500 digits.")
for name, constant in (("pi", pi), ("e", e), ("ln2", ln2)):
    print(name, "0", nstr(+constant, 50))
for name, function, arguments in functions:
    for text in arguments:
        print(name, text, nstr(mpmathify(function(rational(text))), 50))
