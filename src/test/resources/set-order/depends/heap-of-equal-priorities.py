# arguments: [['aa', 'bb', 'c']]
# expect: ['aa']

import heapq

def solve(words):
    return heapq.nlargest(1, set(words), key=len)  # here
