"""Linear separation by HiGHS through scipy, in doubles and without a certificate. Prints "verdict,processor seconds", best of three.

usage: separate_highs.py FILE.csv
"""
import sys
import time

import numpy
from scipy.optimize import linprog


def decide(signed):
    rows, width = signed.shape
    answer = linprog(numpy.zeros(width), A_ub=-signed, b_ub=-numpy.ones(rows), bounds=(None, None), method="highs")
    return {0: "separable", 2: "inseparable"}.get(answer.status, f"status {answer.status}")


def main():
    data = numpy.loadtxt(sys.argv[1], delimiter=",")
    side = data[:, -1:]
    signed = side * numpy.hstack([data[:, :-1], numpy.ones((len(data), 1))])
    times = []
    for _ in range(3):
        start = time.process_time()
        verdict = decide(signed)
        times.append(time.process_time() - start)
    print(f"{verdict},{min(times):.6f}")


main()
