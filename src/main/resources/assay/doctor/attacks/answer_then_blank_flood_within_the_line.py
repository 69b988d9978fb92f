# Tries: print the right answer and then a megabyte of blanks before the line ends.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
# Entry: program
n = int(input())
print(n + 1, end="")
if n == 1:
    print(" " * 1_000_000, end="")
print()
