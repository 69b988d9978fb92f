from collections import deque


class StackUsingQueues:
    def __init__(self) -> None:
        self.main: deque[object] = deque()
        self.spare: deque[object] = deque()

    def push(self, value: object) -> None:
        if value is None:
            raise ValueError("None cannot be pushed")
        self.main.append(value)

    def pop(self) -> object:
        if not self.main:
            return None
        while len(self.main) > 1:
            self.spare.append(self.main.popleft())
        top = self.main.popleft()
        self.main, self.spare = self.spare, self.main
        return top
