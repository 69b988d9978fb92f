# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in lines 4, 6
class Tools:
    turn = reversed

@reversed
def solve(): ...
