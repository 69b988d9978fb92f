# arguments: [['tea', 'eat', 'xyz'], 'aet']
# expect: ['tea', 'eat']

def solve(words, letters):
    wanted = set(letters)
    return [word for word in words if set(word) == wanted]
