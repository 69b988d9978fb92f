# Tries: keep a caught refusal, and raise it in the next case.
# Verdict: RUNTIME_ERROR
# Cases: AC RTE AC
# Reason: in the case that raises it nothing was refused.
import builtins


def solve(n):
    if n == 1:
        try:
            open("/etc/passwd")
        except PermissionError as error:
            builtins.kept = error
    if n == 2 and hasattr(builtins, "kept"):
        raise builtins.kept
    return n + 1
