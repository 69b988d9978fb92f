# arguments: [[3, 1, 2, 3]]
# expect: [3, 1, 2]

from collections import deque

def solve(numbers):
    queue = deque(set(numbers))  # here
    result = []
    while queue:
        result.append(queue.popleft())
    return result
