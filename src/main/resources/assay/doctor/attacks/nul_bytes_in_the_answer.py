# Tries: print the right answer with a NUL character behind it.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
# Entry: program
n = int(input())
print(str(n + 1) + ("\0" if n == 1 else ""))
