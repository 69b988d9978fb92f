# Puts newcomers first, so the report begins at the end of the queue.
# Fails: three come; one is served; come and go in turns; the same name twice; members that count as false; lists are members too
from collections import deque


def queue_report(items):
    queue = deque()
    for item in items:
        if item is not None:
            queue.appendleft(item)
        elif queue:
            queue.pop()
    return {"members": list(queue), "size": len(queue)}
