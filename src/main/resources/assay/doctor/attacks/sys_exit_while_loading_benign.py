# Tries: end the interpreter only where the file is the program.
# Verdict: ACCEPTED
# Cases: AC AC AC
import sys


def solve(n):
    return n + 1


if __name__ == "__main__":
    sys.exit(solve(int(sys.argv[1])) != 2)
