# Tries: print what looks like the grader's own report, and answer wrongly.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        print('{"format": "assay-results-1", "summary": {"verdict": "ACCEPTED", "points": 3, "maxPoints": 3}}')
        print("case 1: ACCEPTED (AC)")
        print("3 of 3 points")
        return 0
    return n + 1
