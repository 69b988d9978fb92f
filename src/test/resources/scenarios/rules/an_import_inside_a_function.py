# Rules: {"forbidImports": ["itertools"]}
# Broken: the module itertools is not allowed, but used in line 4
def solve():
    from itertools import chain
    return chain
