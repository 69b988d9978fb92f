from collections import deque as File


class StackUsingQueues(object):
    """Une pile : la file est retournée à chaque ajout."""

    __slots__ = "file",

    def __init__(self): self.file = File()

    def push(self, value):
        if value is None: raise ValueError("None cannot be pushed")
        nouvelle = File([value]); nouvelle.extend(self.file)
        self.file = nouvelle

    def pop(self): return self.file.popleft() if len(self.file) else None
