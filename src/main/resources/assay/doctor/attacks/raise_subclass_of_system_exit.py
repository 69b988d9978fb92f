# Tries: raise a subclass of SystemExit whose code is an object of its own.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
class Leave(SystemExit):
    @property
    def code(self):
        while True:
            pass


def solve(n):
    if n == 1:
        raise Leave()
    return n + 1
