# arguments: [['ab', 'cd']]
# expect: [{'a', 'b'}, {'d', 'c'}]

def solve(words):
    return [set(word) for word in words]
