# Tries: be no Python, though its grammar is right: nonlocal names nothing.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: SyntaxError
def solve(n):
    nonlocal answer
    answer = n + 1
    return answer
