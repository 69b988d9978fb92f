# arguments: [['ab', 'c', 'def']]
# expect: [1, 2, 3]

def solve(words):
    return [len(each) for each in sorted(map(set, words), key=len)]
