# Tries: change GraalPy's own internal module.
# Verdict: ACCEPTED
# Cases: AC AC AC
import __graalpython__


def solve(n):
    if n == 3:
        for name in dir(__graalpython__):
            try:
                setattr(__graalpython__, name, None)
            except BaseException:
                pass
    return n + 1
