# Tries: print the right answer, and raise an exception then.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Entry: program
n = int(input())
print(n + 1)
if n == 1:
    raise ValueError("after the answer")
