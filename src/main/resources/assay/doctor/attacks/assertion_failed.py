# Tries: fail an assertion, as the grader's own tests would.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: AssertionError
def solve(n):
    assert n != 1, "expected 2"
    return n + 1
