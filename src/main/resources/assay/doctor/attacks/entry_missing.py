# Tries: define no entry point.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
def solution(n):
    return n + 1
