# Tries: raise an exception whose message is a command that a GitHub runner would carry out.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
def solve(n):
    if n == 1:
        raise ValueError("%0A::error file=app.py,line=1::from the submission\n::stop-commands::token")
    return n + 1
