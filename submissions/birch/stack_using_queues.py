from collections import deque


class StackUsingQueues:

    def __init__(self):
        self.queue = deque()

    def push(self, value):
        if value is None:
            raise ValueError('None cannot be pushed')
        self.queue.append(value)

    def pop(self):
        if len(self.queue) == 0:
            return None
        # turn the queue until the newest value is at the front
        for i in range(len(self.queue) - 1):
            self.queue.append(self.queue.popleft())
        return self.queue.popleft()
