# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 4
def solve(text):
    return "".join(reversed(text))
