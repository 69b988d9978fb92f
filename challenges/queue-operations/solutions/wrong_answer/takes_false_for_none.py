# Takes every item that counts as false for None.
# Fails: members that count as false
from collections import deque


def queue_report(items):
    queue = deque()
    for item in items:
        if item:
            queue.append(item)
        elif queue:
            queue.popleft()
    return {"members": list(queue), "size": len(queue)}
