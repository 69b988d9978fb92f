# Tests the value on top for truth to find out whether there is one.
# Fails: values that count as false
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque([None])

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.queue.appendleft(value)

    def pop(self):
        if self.queue[0]:
            return self.queue.popleft()
        return None
