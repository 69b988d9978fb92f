# arguments: ['abc']
# expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']

from itertools import permutations

def solve(text):
    return ["".join(each) for each in permutations(set(text))]  # here
