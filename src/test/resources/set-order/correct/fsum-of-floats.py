# arguments: [[0.1, 0.2, 0.3]]
# expect: 0.6

import math

def solve(numbers):
    return math.fsum(set(numbers))
