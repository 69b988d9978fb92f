# Tries: sort with a key function that never returns.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def key(item):
    while True:
        pass


def solve(n):
    if n == 1:
        return sorted([3, 1, 2], key=key)[0]
    return n + 1
