# Tries: draw from a generator that never ends.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def numbers():
    while True:
        yield 1


def solve(n):
    if n == 1:
        for _ in numbers():
            pass
    return n + 1
