# Tries: read standard input for ever.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
# Entry: program
import sys

n = int(input())
while n == 1:
    sys.stdin.readline()
print(n + 1)
