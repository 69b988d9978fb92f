# Tries: define the entry point only where the file is the program.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
if __name__ == "__main__":

    def solve(n):
        return n + 1
