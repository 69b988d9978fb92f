# arguments: [[3, 1, 2]]
# expect: 6

from collections import deque

def solve(numbers):
    queue = deque(set(numbers))
    total = 0
    while queue:
        total += queue.popleft()
    return total
