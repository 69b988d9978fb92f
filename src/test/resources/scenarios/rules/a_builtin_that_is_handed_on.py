# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 4
def solve(texts):
    return list(map(reversed, texts))
