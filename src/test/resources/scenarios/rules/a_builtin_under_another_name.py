# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in lines 3, 6
backwards = reversed

def solve(text):
    return "".join(backwards(text))
