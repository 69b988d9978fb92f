from collections import deque


def queue_report(items):
    queue = deque()
    for item in items:
        if item is not None:
            queue.append(item)
        elif queue:
            queue.popleft()
    return {"members": list(queue), "size": len(queue)}
