# Tries: import a module that does not exist, while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: no_such_module
import no_such_module


def solve(n):
    return no_such_module.answer(n)
