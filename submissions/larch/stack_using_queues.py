from queue import SimpleQueue


class StackUsingQueues:
    def __init__(self):
        self.q = SimpleQueue()

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.q.put(value)
        for _ in range(self.q.qsize() - 1):
            self.q.put(self.q.get())

    def pop(self):
        return None if self.q.empty() else self.q.get()
