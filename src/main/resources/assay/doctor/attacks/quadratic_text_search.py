# Tries: search a long text with a naive method inside one builtin, again and again.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    if n == 1:
        text = "a" * 2_000_000
        part = "a" * 1_000_000 + "b"
        while True:
            text.find(part)
    return n + 1
