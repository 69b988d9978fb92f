# Tries: define None where a function is due.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
solve = None
