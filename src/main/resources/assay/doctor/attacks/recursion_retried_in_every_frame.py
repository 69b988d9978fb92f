# Tries: catch the RecursionError in every frame and descend again, which takes exponential time.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def descend():
    try:
        descend()
    except RecursionError:
        pass
    try:
        descend()
    except RecursionError:
        pass


def solve(n):
    if n == 1:
        descend()
    return n + 1
