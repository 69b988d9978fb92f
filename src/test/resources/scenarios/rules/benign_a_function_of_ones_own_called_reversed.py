# Rules: {"forbidCalls": ["reversed"]}
def solve(text):
    return "".join(reversed(text))

def reversed(text):
    return [text[len(text) - 1 - index] for index in range(len(text))]
