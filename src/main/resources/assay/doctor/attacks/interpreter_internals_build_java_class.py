# Tries: have GraalPy's internal module build a Java class.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import __graalpython__


def solve(n):
    if n == 1:
        __graalpython__.build_java_class(object, "Name", "Base")
    return n + 1
