# arguments: [[4, 1, 4, 3]]
# expect: [4, 3]

import heapq

def solve(numbers):
    return heapq.nlargest(2, set(numbers))
