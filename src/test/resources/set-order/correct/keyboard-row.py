# arguments: [['alaska', 'dad', 'peace']]
# expect: ['alaska', 'dad']

ROWS = [set("qwertyuiop"), set("asdfghjkl"), set("zxcvbnm")]

def solve(words):
    return [word for word in words if any(set(word) <= row for row in ROWS)]
