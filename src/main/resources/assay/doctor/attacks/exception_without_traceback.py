# Tries: raise an exception whose traceback was replaced by that of another.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
def other():
    try:
        raise KeyError("other")
    except KeyError as error:
        return error.__traceback__


def solve(n):
    if n == 1:
        raise ValueError("from the submission").with_traceback(other())
    return n + 1
