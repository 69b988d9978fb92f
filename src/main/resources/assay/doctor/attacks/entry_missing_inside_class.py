# Tries: define the entry point as a method of a class.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
class Solution:
    def solve(self, n):
        return n + 1
