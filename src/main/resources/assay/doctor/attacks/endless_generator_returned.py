# Tries: return a generator that never ends where a number is due.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def numbers():
    while True:
        yield 2


def solve(n):
    if n == 1:
        return numbers()
    return n + 1
