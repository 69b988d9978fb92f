# Tries: return a generator that never comes to its first item.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def numbers():
    while True:
        pass
    yield 2


def solve(n):
    if n == 1:
        return numbers()
    return n + 1
