# Tries: print before the answer where the output is judged.
# Verdict: WRONG_ANSWER
# Cases: WA WA WA
# Entry: program
print("Enter a number:")
print(int(input()) + 1)
