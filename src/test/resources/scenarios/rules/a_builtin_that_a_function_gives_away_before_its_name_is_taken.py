# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in line 3
def steal(): return reversed
turn = steal()

def reversed(text):
    return turn(text)
