class StackUsingQueues:
    """Each push makes a pair: the value, and the pair that lies below it."""

    def __init__(self):
        self._top = []

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self._top = [value, self._top]

    def pop(self):
        if not self._top:
            return None
        value, self._top = self._top
        return value
