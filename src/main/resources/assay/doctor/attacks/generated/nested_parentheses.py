# Tries: nest a hundred thousand parentheses.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "def solve(n):\n    return " + "(" * 100_000 + "n + 1" + ")" * 100_000 + "\n"
