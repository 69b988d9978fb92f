# arguments: ['xy', [1, 2]]
# expect: ['x1', 'x2', 'y1', 'y2']

from itertools import product as pairs

def solve(letters, numbers):
    return [letter + str(number) for letter, number in pairs(set(letters), set(numbers))]  # here
