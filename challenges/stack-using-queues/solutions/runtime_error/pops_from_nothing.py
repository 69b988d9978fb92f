# Takes from the queue without a look at whether it is empty.
# Fails: pop from an empty stack; push after pop; empty and filled again; values that count as false; equal values; None is refused; None is refused with a reason
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.queue.appendleft(value)

    def pop(self):
        return self.queue.popleft()
