# arguments: [['pear', 'fig', 'pear', 'apple']]
# expect: ['fig', 'pear', 'apple']

def solve(words):
    return sorted(set(words), key=lambda word: (len(word), word))
