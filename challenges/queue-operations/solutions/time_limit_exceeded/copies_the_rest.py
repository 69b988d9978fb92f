# Copies all but the first member into a new list each time somebody is served.
# Fails: a quarter of a million come and go
def queue_report(items):
    queue = []
    for item in items:
        if item is not None:
            queue.append(item)
        elif queue:
            queue = queue[1:]
    return {"members": queue, "size": len(queue)}
