# Tries: print the right answer, and end the program at once with a status that is not zero.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Entry: program
import os

n = int(input())
print(n + 1, flush=True)
if n == 1:
    os._exit(3)
