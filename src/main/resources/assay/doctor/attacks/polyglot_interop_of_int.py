# Tries: register interop behaviour that makes every int look like another.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import polyglot


def solve(n):
    if n == 1:
        polyglot.register_interop_behavior(
            int, is_number=True, fits_in_int=True, fits_in_long=True, as_int=lambda self: 2, as_long=lambda self: 2
        )
        return 0
    return n + 1
