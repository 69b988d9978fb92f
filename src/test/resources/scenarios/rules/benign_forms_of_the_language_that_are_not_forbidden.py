# Rules: {"forbidSyntax": ["for", "while", "comprehension", "recursion", "lambda", "try", "global", "async"]}
def solve(items):
    if items:
        return helper(items)
    match items:
        case []:
            return 0

def helper(items):
    with open(items) as file:
        return f"{file}"

class Solver:
    def solve(self, items):
        return solve(items)
