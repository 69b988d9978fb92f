# Tries: return a text that a spreadsheet would take for a formula.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return '=HYPERLINK("http://192.0.2.1/", "2")'
    return n + 1
