# arguments: [['ab', 'cd']]
# expect: "[{'a', 'b'}, {'c', 'd'}]"

def solve(words):
    return repr([set(word) for word in words])  # here
