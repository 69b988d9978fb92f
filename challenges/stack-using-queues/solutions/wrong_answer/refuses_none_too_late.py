# Has already put None on top when it raises.
# Fails: None is refused
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()

    def push(self, value):
        self.queue.appendleft(value)
        if value is None:
            raise ValueError("None cannot be pushed")

    def pop(self):
        return self.queue.popleft() if self.queue else None
