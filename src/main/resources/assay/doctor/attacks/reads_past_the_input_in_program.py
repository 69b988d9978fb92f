# Tries: read more lines than there are.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Entry: program
n = int(input())
if n == 1:
    n = int(input())
print(n + 1)
