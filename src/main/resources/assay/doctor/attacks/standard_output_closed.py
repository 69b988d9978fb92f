# Tries: close sys.stdout, and print the answer then.
# Verdict: RUNTIME_ERROR
# Cases: RTE * *
# Entry: program
import sys

n = int(input())
if n == 1:
    sys.stdout.close()
print(n + 1)
