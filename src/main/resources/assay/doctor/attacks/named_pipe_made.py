# Tries: make a named pipe, and wait for somebody who writes to it.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: mkfifo
# Reason: there is no such function.
import os


def solve(n):
    if n == 1:
        os.mkfifo("left-by-a-submission.pipe")
        with open("left-by-a-submission.pipe") as pipe:
            return pipe.read()
    return n + 1
