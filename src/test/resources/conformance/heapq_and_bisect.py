import heapq, bisect
h = [5, 1, 8, 3]
heapq.heapify(h)
heapq.heappush(h, 0)
print(h, [heapq.heappop(h) for _ in range(3)], heapq.heappushpop(h, 9), heapq.heapreplace(h, 2), h, heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, 'banana'), list(heapq.merge([1, 4], [2, 3])), heapq.nlargest(1, ['a', 'bbb'], key=len))
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 9), bisect.insort(a, 4), a, bisect.bisect_left(['a', 'bb'], 2, key=len))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
q = []
try:
    heapq.heappush(q, (1, {})); heapq.heappush(q, (1, {}))
except TypeError as error:
    print(error)
