"""A stack made of two FIFO queues; push does the work, pop is O(1)."""
from collections import deque


class StackUsingQueues:
    def __init__(self) -> None:
        self._main = deque()
        self._spare = deque()

    def push(self, value: object) -> None:
        if value is None:
            raise ValueError("None cannot be pushed")
        # the new value has to come out first, so it goes in front of the rest
        self._spare.append(value)
        while self._main:
            self._spare.append(self._main.popleft())
        self._main, self._spare = self._spare, self._main

    def pop(self) -> object:
        if not self._main:
            return None
        return self._main.popleft()
