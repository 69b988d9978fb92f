# Pushes None like any other value.
# Fails: None is refused; None is refused with a reason
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()

    def push(self, value):
        self.queue.append(value)
        for _ in range(len(self.queue) - 1):
            self.queue.append(self.queue.popleft())

    def pop(self):
        if not self.queue:
            return None
        return self.queue.popleft()
