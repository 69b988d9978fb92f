# Tries: print the right answer and then a few blanks and empty lines.
# Verdict: ACCEPTED
# Cases: AC AC AC
# Entry: program
n = int(input())
print(n + 1, end="   \n\n\n")
