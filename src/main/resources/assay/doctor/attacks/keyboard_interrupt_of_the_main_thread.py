# Tries: interrupt the main thread, as if somebody had stopped the grader.
# Verdict: ACCEPTED
# Cases: AC AC AC
# Reason: nobody listens to it.
import _thread


def solve(n):
    if n == 1:
        _thread.interrupt_main()
    return n + 1
