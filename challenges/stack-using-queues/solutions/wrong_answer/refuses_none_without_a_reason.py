# Raises the right exception with another message.
# Fails: None is refused with a reason
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()

    def push(self, value):
        if value is None:
            raise ValueError("value is None")
        self.queue.appendleft(value)

    def pop(self):
        return self.queue.popleft() if self.queue else None
