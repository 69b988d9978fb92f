# Tries: open a hundred thousand parentheses and close none.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "def solve(n):\n    return " + "(" * 100_000
