# Tries: replace what formats exceptions with functions that never return, and raise one.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
import sys
import traceback


def spin(*arguments, **keywords):
    while True:
        pass


def solve(n):
    if n == 1:
        for name in ("print_exc", "print_exception", "format_exc", "format_exception", "format_tb", "extract_tb"):
            setattr(traceback, name, spin)
        traceback.TracebackException.__init__ = spin
        sys.excepthook = sys.unraisablehook = spin
        raise ValueError("from the submission")
    return n + 1
