# Turns rows "x1,...,xd,side" into a question for a solver: -v form=smt2 (z3) or -v form=lp (glpsol, CPLEX format).
BEGIN { FS = "," }
NR == 1 {
    d = NF - 1
    if (form == "smt2") {
        print "(set-logic QF_LRA)(declare-const b Real)"
        for (j = 1; j <= d; j++) print "(declare-const w" j " Real)"
    } else {
        print "Minimize\n obj: 0 b\nSubject To"
    }
}
{
    line = ""
    for (j = 1; j <= d; j++)
        line = line (form == "smt2" ? " (* w" j " " ($j < 0 ? "(- " (-$j) ")" : $j) ")" : ($j < 0 ? " - " (-$j) : " + " $j) " w" j)
    if (form == "smt2") print "(assert (" ($NF > 0 ? ">" : "<") " (+ b" line ") 0))"
    else print " r" NR ": b" line ($NF > 0 ? " >= 1" : " <= -1")
}
END {
    if (form == "smt2") { print "(check-sat)"; exit }
    print "Bounds\n b free"
    for (j = 1; j <= d; j++) print " w" j " free"
    print "End"
}
