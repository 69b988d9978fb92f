# Tries: define a number where a function is due.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
solve = 2
