# Tries: crash the interpreter with serialized code that is none.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
import marshal


def solve(n):
    if n == 1:
        marshal.loads(b"\xe3\x00\x00\x00\x00")
    return n + 1
