# Rules: {"forbidCalls": ["reversed"]}
# Broken: reversed() is not allowed, but used in lines 3, 6
turn = reversed

def reversed(text):
    return turn(text)
