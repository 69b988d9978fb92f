# arguments: [['aaa', 'b', 'cc']]
# expect: ['b', 'cc']

from heapq import nsmallest

def solve(words):
    return nsmallest(2, set(words), key=len)
