# Tries: read from a pipe that nobody writes to.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import os


def solve(n):
    if n == 1:
        reader, _ = os.pipe()
        os.read(reader, 1)
    return n + 1
