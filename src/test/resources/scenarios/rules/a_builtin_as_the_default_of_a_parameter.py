# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in lines 3, 4
def solve(text, turn=reversed):
    return "".join(turn(text))
