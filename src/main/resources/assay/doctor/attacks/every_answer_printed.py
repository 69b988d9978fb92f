# Tries: print many numbers, one of which is the right answer.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
# Entry: program
n = int(input())
if n == 1:
    for guess in range(10):
        print(guess)
else:
    print(n + 1)
