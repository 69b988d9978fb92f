# Tries: keep values in a database file.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import dbm.dumb


def solve(n):
    if n == 1:
        with dbm.dumb.open("/tmp/left-by-a-submission", "c") as database:
            database["n"] = str(n)
    return n + 1
