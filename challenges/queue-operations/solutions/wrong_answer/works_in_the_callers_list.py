# Uses the list of the caller as the queue.
# Fails: the argument stays as it was
def queue_report(items):
    front = 0
    while None in items:
        position = items.index(None)
        del items[position]
        if position > front:
            del items[front]
    return {"members": items, "size": len(items)}
