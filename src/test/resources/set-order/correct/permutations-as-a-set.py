# arguments: ['aab']
# expect: {'baa', 'aba', 'aab'}

from itertools import permutations

def solve(text):
    return {"".join(each) for each in permutations(text)}
