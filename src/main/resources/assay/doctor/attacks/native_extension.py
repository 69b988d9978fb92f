# Tries: load a shared library as a Python extension.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
import importlib.machinery
import importlib.util


def solve(n):
    if n == 1:
        loader = importlib.machinery.ExtensionFileLoader("native", "/lib/x86_64-linux-gnu/libc.so.6")
        importlib.util.module_from_spec(importlib.util.spec_from_loader("native", loader))
    return n + 1
