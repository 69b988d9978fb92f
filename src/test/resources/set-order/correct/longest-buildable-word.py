# arguments: [['a', 'ap', 'app', 'b']]
# expect: 'app'

def solve(words):
    built = {""}
    for word in sorted(words):
        if word[:-1] in built:
            built.add(word)
    return max(built, key=lambda word: (len(word), word))
