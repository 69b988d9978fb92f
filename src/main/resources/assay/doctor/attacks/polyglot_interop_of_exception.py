# Tries: register interop behaviour that makes an exception look like none.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
import polyglot


def solve(n):
    if n == 1:
        polyglot.register_interop_behavior(ValueError, is_exception=False)
        raise ValueError("hidden")
    return n + 1
