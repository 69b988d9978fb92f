# Tries: print nothing where output is due.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
# Entry: program
n = int(input())
if n != 1:
    print(n + 1)
