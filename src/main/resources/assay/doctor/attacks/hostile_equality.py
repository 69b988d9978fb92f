# Tries: return an object that is equal to everything.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Equal:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return hash(2)


def solve(n):
    if n == 1:
        return Equal()
    return n + 1
