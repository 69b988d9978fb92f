# Rules: {"forbidCalls": ["reversed"]}
def solve(text):
    reversed = ""
    for letter in text:
        reversed = letter + reversed
    return reversed
