# arguments: [['a b', 'b c']]
# expect: {'a': [0], 'b': [0, 1], 'c': [1]}

def solve(texts):
    index = {}
    for number, text in enumerate(texts):
        for word in set(text.split()):
            index.setdefault(word, []).append(number)
    return index
