# Takes from the end, as a stack does.
# Fails: one is served; come and go in turns; the same name twice; members that count as false; lists are members too
def queue_report(items):
    queue = []
    for item in items:
        if item is not None:
            queue.append(item)
        elif queue:
            queue.pop()
    return {"members": queue, "size": len(queue)}
