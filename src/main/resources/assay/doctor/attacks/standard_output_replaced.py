# Tries: put a stream of its own in the place of sys.stdout, and print the answer there.
# Verdict: WRONG_ANSWER
# Cases: WA * *
# Entry: program
import io
import sys

n = int(input())
if n == 1:
    sys.stdout = io.StringIO()
print(n + 1)
