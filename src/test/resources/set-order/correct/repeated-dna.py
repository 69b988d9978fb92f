# arguments: ['aaaaabaaaaab']
# expect: ['aaaaa', 'aaaab']

def solve(text):
    seen, repeated = set(), set()
    for start in range(len(text) - 4):
        piece = text[start:start + 5]
        (repeated if piece in seen else seen).add(piece)
    return sorted(repeated)
