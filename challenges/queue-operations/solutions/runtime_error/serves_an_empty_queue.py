# Serves without a look whether anybody is waiting.
# Fails: nobody is there to be served; served too early
from collections import deque


def queue_report(items):
    queue = deque()
    for item in items:
        if item is None:
            queue.popleft()
        else:
            queue.append(item)
    return {"members": list(queue), "size": len(queue)}
