# arguments: [[4, 1, 4, 3]]
# expect: [1, 3, 4]

import heapq

def solve(numbers):
    heap = list(set(numbers))
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]
