# Tries: write to files that are in memory only.
# Verdict: ACCEPTED
# Cases: AC AC AC
import io


def solve(n):
    file = io.StringIO()
    file.write(str(n + 1))
    return int(file.getvalue())
