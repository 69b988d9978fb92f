# arguments: [['cat', 'dog', 'cow']]
# expect: 'cat'

def solve(words):
    for word in set(words):  # here
        if word.startswith("c"):
            return word
