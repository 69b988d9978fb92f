# Tries: import a module that does not exist, in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: no_such_module
def solve(n):
    if n == 1:
        import no_such_module

        return no_such_module.answer(n)
    return n + 1
