# Tries: fill the JVM's common thread pool with tasks that never end.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import java


def spin():
    while True:
        pass


def solve(n):
    if n == 1:
        pool = java.type("java.util.concurrent.ForkJoinPool").commonPool()
        for _ in range(100):
            pool.execute(spin)
    return n + 1
