# Gives back what was pushed first.
# Fails: last in, first out; push after pop; empty and filled again; three down, one up, one down; values that count as false; lists and tuples stay whole
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.queue.append(value)

    def pop(self):
        return self.queue.popleft() if self.queue else None
