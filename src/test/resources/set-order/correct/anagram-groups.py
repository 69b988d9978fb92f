# arguments: [['eat', 'tea', 'tan', 'ate']]
# expect: [['eat', 'tea', 'ate'], ['tan']]

def solve(words):
    groups = {}
    for word in words:
        groups.setdefault(frozenset(word), []).append(word)
    return sorted(groups.values())
