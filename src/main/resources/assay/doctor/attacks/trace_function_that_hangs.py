# Tries: trace its own calls with a function that never returns.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import sys


def tracer(frame, event, argument):
    while True:
        pass


def answer(n):
    return n + 1


def solve(n):
    if n == 1:
        sys.settrace(tracer)
    return answer(n)
