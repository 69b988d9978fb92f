# Rules: {"requireCalls": ["functools.reduce", "map"], "requireImports": ["functools"], "requireMethods": ["append"], "requireSyntax": ["yield", "loop", "decorator", "recursion", "nested-function"]}
from functools import cache, reduce as fold

@cache
def solve(n):
    def items():
        for item in [n]:
            yield item
    result = []
    result.append(fold(max, map(abs, items())))
    return solve(n - 1) if n else result
