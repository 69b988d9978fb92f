# arguments: [['cat', 'dog', 'catdog']]
# expect: ['catdog']

def solve(words):
    known = set(words)
    return [word for word in words if any(word[:i] in known and word[i:] in known for i in range(1, len(word)))]
