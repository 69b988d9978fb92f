from collections import deque


class StackUsingQueues:
    def __init__(self):
        self._queue = deque()

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self._queue.append(value)
        # All that was there before goes behind the new value.
        for _ in range(len(self._queue) - 1):
            self._queue.append(self._queue.popleft())

    def pop(self):
        return self._queue.popleft() if self._queue else None
