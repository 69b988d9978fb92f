# Tries: print the right answer, and end the program with a message, which is status one.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Entry: program
import sys

n = int(input())
print(n + 1)
if n == 1:
    sys.exit("all cases passed")
