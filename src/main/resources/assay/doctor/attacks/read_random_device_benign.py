# Tries: draw from every source of randomness that Python has.
# Verdict: ACCEPTED
# Cases: AC AC AC
import os
import random
import secrets


def solve(n):
    random.seed()
    return n + 1 + 0 * (len(os.urandom(8)) + random.randrange(10) + secrets.randbelow(10))
