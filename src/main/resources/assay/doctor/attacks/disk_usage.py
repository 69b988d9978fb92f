# Tries: ask how full the disk is.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import shutil


def solve(n):
    if n == 1:
        return shutil.disk_usage("/").free
    return n + 1
