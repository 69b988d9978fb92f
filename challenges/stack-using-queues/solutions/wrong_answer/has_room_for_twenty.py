# Gives the queue a greatest length, beyond which it drops values without a word.
# Fails: thirty up and down
from collections import deque


class StackUsingQueues:
    def __init__(self):
        self.queue = deque(maxlen=20)

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.queue.appendleft(value)

    def pop(self):
        return self.queue.popleft() if self.queue else None
