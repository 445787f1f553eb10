#!/usr/bin/env bash
# Decides the same data with this library and with the peers that are installed, and prints processor seconds and ratios.
# This library and cddlib check every answer exactly, inside the time; HiGHS, z3 and glpsol give a verdict only,
# and for z3 and glpsol the time includes starting and reading.
# usage: benchmarks/separation.sh [FOLDER]            needs: dotnet; looks for: cddlib (libcdd-dev), scipy, z3, glpsol
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=${1:-$(mktemp -d)}
limit=${LIMIT:-120}
mkdir -p "$data"
results=$data/results.csv

dotnet build "$here" -c Release -v q --nologo >&2
dotnet "$here/bin/Release/net10.0/Benchmarks.dll" side-by-side "$data" | tee "$results" >&2

# record DATA TOOL COMMAND...: the command prints "verdict,seconds".
record() {
    local name=$1 tool=$2
    shift 2
    echo "$name,$tool,$("$@")" | tee -a "$results" >&2
}

# limited COMMAND...: its output, or no answer after the time limit or a failure.
limited() {
    timeout "$limit" "$@" 2>/dev/null || echo "no answer,$limit"
}

# timed YES NO COMMAND...: times a process whose output has a line that matches YES when the data are separable, or NO when they are not.
timed() {
    local yes=$1 no=$2 verdict="no answer"
    shift 2
    { TIMEFORMAT="%U %S"; time timeout "$limit" "$@" >"$data/output" 2>&1 || true; } 2>"$data/time"
    if grep -q "$yes" "$data/output"; then verdict=separable; elif grep -q "$no" "$data/output"; then verdict=inseparable; fi
    awk -v verdict="$verdict" '{ printf "%s,%.6f\n", verdict, $1 + $2 }' "$data/time"
}

if cc -O2 -o "$data/separate_cdd" "$here/peers/separate_cdd.c" -lcddgmp -lgmp 2>/dev/null; then
    for size in 1000x10 100000x20; do
        for labels in separable flip random; do
            record "$labels-$size" cddlib limited "$data/separate_cdd" csv "$data/$labels-$size.csv" "${size#*x}"
        done
    done
    record boolean-4 cddlib limited "$data/separate_cdd" boolean 4
fi

python=$(for p in python3 /usr/bin/python3; do "$p" -c "import scipy" 2>/dev/null && echo "$p" && break; done || true)
if [ -n "$python" ]; then
    for size in 1000x10 100000x20; do
        for labels in separable flip random; do
            record "$labels-$size" highs limited "$python" "$here/peers/separate_highs.py" "$data/$labels-$size.csv"
        done
    done
fi

for labels in separable flip random; do
    name=$labels-1000x10
    if command -v z3 >/dev/null; then
        awk -v form=smt2 -f "$here/peers/programme.awk" "$data/$name.csv" >"$data/$name.smt2"
        record "$name" z3 timed '^sat' '^unsat' z3 smt.arith.solver=2 "$data/$name.smt2"
    fi
    if command -v glpsol >/dev/null; then
        awk -v form=lp -f "$here/peers/programme.awk" "$data/$name.csv" >"$data/$name.lp"
        record "$name" glpsol timed 'OPTIMAL.* FOUND' 'NO .*FEASIBLE' glpsol --exact --nopresol --lp "$data/$name.lp"
    fi
done

if command -v z3 >/dev/null; then
    z3 "$data/sample.smt2" | cmp - "$data/sample.txt" && echo "z3 gives the same verdict on 1000 small random sets"
fi

echo
awk -F, '
    $2 == "theory" { ours[$1] = $4; verdict[$1] = $3 }
    { printf "%-22s %-8s %-12s %12.6f s %10.1f x%s\n", $1, $2, $3, $4, $4 / ours[$1], $3 == verdict[$1] ? "" : "   (verdict differs)" }
' "$results"
