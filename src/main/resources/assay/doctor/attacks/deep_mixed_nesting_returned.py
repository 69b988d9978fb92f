# Tries: return tuples, lists and dictionaries that are nested in turn, a thousand deep.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        nested = 2
        for _ in range(400):
            nested = ([{"inner": nested}],)
        return nested
    return n + 1
