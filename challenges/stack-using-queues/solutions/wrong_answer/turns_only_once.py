# Turns the queue around before the first pop only, so later values end up at the wrong end.
# Fails: push after pop; empty and filled again; three down, one up, one down; sixty calls at random
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque()
        self.turned = False

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.queue.append(value)

    def pop(self):
        if not self.queue:
            return None
        if not self.turned:
            self.queue.reverse()
            self.turned = True
        return self.queue.popleft()
