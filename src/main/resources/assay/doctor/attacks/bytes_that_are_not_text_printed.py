# Tries: write bytes to standard output that are not UTF-8.
# Verdict: ACCEPTED
# Cases: AC AC AC
import sys


def solve(n):
    sys.stdout.buffer.write(b"\xff\xfe\xc0\x80\xed\xa0\x80\n")
    return n + 1
