class Node:
    def __init__(self, value):
        self.value = value
        self.behind = None


class Queue:
    def __init__(self):
        self.front = self.back = None

    def join(self, value):
        node = Node(value)
        if self.front is None:
            self.front = node
        else:
            self.back.behind = node
        self.back = node

    def serve(self):
        if self.front is not None:
            self.front = self.front.behind

    def __iter__(self):
        node = self.front
        while node is not None:
            yield node.value
            node = node.behind


def queue_report(items):
    queue = Queue()
    for item in items:
        if item is None:
            queue.serve()
        else:
            queue.join(item)
    members = list(queue)
    return {"members": members, "size": len(members)}
