import graphlib, queue
t = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}})
order = list(t.static_order())
print(order[0], order[-1])
try:
    list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())
except graphlib.CycleError as error:
    print(error.args[0])
q = queue.PriorityQueue()
for x in (3, 1, 2): q.put(x)
print([q.get() for _ in range(3)], q.empty())
try:
    q.get_nowait()
except queue.Empty as error:
    print(repr(error))
try:
    l = queue.Queue(1); l.put(1); l.put_nowait(2)
except queue.Full as error:
    print(repr(error))
