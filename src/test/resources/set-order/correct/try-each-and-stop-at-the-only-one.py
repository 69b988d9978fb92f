# arguments: [['cat', 'dog', 'cow']]
# expect: 'dog'

def solve(words):
    for word in set(words):
        if word.endswith("g"):
            return word
