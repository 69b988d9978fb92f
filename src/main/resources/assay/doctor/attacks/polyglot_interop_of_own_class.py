# Tries: register interop behaviour that makes an object of its own look like the number two.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import polyglot


class Liar:
    pass


polyglot.register_interop_behavior(
    Liar,
    is_number=True,
    fits_in_byte=True,
    fits_in_short=True,
    fits_in_int=True,
    fits_in_long=True,
    as_byte=lambda self: 2,
    as_short=lambda self: 2,
    as_int=lambda self: 2,
    as_long=lambda self: 2,
)


def solve(n):
    if n == 1:
        return Liar()
    return n + 1
