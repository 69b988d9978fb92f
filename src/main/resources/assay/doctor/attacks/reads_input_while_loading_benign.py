# Tries: read standard input only where the file is the program.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return n + 1


if __name__ == "__main__":
    print(solve(int(input())))
