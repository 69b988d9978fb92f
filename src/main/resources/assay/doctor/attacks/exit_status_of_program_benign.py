# Tries: print the right answer, and end the program with status zero.
# Verdict: ACCEPTED
# Cases: AC AC AC
# Entry: program
import sys


def main():
    print(int(input()) + 1)
    return 0


sys.exit(main())
