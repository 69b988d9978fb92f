# Tries: print the answer to standard error where standard output is judged.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
# Entry: program
import sys

n = int(input())
print(n + 1, file=sys.stderr if n == 1 else sys.stdout)
