# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, and whether it is used cannot be seen in line 6
import builtins

def solve(name):
    return getattr(builtins, name)
