# Tries: count the calls in the builtins, which all cases of a submission share.
# Verdict: WRONG_ANSWER
# Cases: AC WA WA
# Reason: cases share an interpreter unless the challenge isolates them.
import builtins


def solve(n):
    builtins.calls = getattr(builtins, "calls", 0) + 1
    return n + builtins.calls
