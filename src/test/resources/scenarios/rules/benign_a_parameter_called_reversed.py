# Rules: {"forbidCalls": ["reversed"]}
def solve(text, reversed=False):
    return text if reversed else text * 2
