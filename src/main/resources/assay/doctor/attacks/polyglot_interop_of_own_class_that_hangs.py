# Tries: register interop behaviour that never returns.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import polyglot


class Slow:
    pass


def spin(self):
    while True:
        pass


polyglot.register_interop_behavior(
    Slow,
    is_number=spin,
    is_string=spin,
    is_boolean=spin,
    is_executable=spin,
    is_exception=spin,
    is_iterator=spin,
    has_array_elements=spin,
    has_hash_entries=spin,
    has_iterator=spin,
)


def solve(n):
    if n == 1:
        return Slow()
    return n + 1
