# Tries: print what looks like a frame between worker and supervisor, and answer wrongly.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import sys


def solve(n):
    if n == 1:
        sys.stdout.buffer.write(b"\x00\x00\x00\x10observed 2 done\n\xff\xff\xff\xff\x7f\xff\xff\xff")
        sys.stdout.flush()
        return 0
    return n + 1
