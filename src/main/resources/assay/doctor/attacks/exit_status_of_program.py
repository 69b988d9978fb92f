# Tries: print the right answer, and end the program with a status that is not zero.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Entry: program
import sys

n = int(input())
print(n + 1)
if n == 1:
    sys.exit(3)
