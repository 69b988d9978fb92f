# Tries: configure logging into a file.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import logging


def solve(n):
    if n == 1:
        logging.FileHandler("/tmp/left-by-a-submission.log").close()
    return n + 1
