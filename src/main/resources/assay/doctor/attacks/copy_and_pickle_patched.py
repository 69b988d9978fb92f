# Tries: replace what copies and serializes values, so that every value becomes the right one, and answer wrongly.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import copy
import pickle


def solve(n):
    if n == 1:
        copy.copy = copy.deepcopy = lambda value, *rest: 2
        pickle.dumps = lambda value, *rest, **named: b"I2\n."
        pickle.loads = lambda data, *rest, **named: 2
        return 0
    return n + 1
