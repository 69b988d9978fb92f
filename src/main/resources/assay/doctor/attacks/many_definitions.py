# Tries: define five hundred functions, which takes long to compile.
# Verdict: ACCEPTED
# Cases: AC AC AC
for number in range(500):
    exec(f"def helper_{number}(n): return n")


def solve(n):
    return helper_499(n) + 1
