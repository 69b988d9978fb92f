# Moves the new value to the back as well, so the queue is as it was.
# Fails: last in, first out; push after pop; empty and filled again; three down, one up, one down; values that count as false; lists and tuples stay whole
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.queue.append(value)
        for _ in range(len(self.queue)):
            self.queue.append(self.queue.popleft())

    def pop(self):
        return self.queue.popleft() if self.queue else None
