# Tries: print a little between short sleeps.
# Verdict: ACCEPTED
# Cases: AC AC AC
import time


def solve(n):
    for _ in range(5):
        print(".", end="", flush=True)
        time.sleep(0.01)
    return n + 1
