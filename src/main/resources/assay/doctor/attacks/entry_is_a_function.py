# Tries: define a function where a class is due.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Entry: class Solve
# Note: Solve
def Solve():
    class Hidden:
        def solve(self, n):
            return n + 1

    return Hidden()
