# arguments: ['ab', [1, 2]]
# expect: {('a', 1), ('a', 2), ('b', 1), ('b', 2)}

from itertools import product

def solve(letters, numbers):
    return set(product(set(letters), set(numbers)))
