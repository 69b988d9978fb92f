# Tries: write a file in the working directory.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: left-by-a-submission.txt
def solve(n):
    if n == 1:
        with open("left-by-a-submission.txt", "w") as file:
            file.write("x")
    return n + 1
