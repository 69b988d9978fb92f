# Tries: import another candidate's submission by its path.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import importlib.util


def solve(n):
    if n == 1:
        specification = importlib.util.spec_from_file_location("other", "/submissions/alder/two_sum.py")
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
    return n + 1
