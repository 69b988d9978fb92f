# arguments: [['ab', 'ba', 'cd']]
# expect: ['ab', 'ba']

def solve(words):
    known = set(words)
    return sorted(word for word in known if word[::-1] in known)
