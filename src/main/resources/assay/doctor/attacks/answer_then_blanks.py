# Tries: print the right answer and then blanks for ever.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
# Entry: program
n = int(input())
print(n + 1)
while n == 1:
    print(" " * 1_000)
