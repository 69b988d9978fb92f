# Returns the value on top and leaves it there.
# Fails: last in, first out; pop from an empty stack; push after pop; empty and filled again; three down, one up, one down; values that count as false; equal values; lists and tuples stay whole; None is refused
class StackUsingQueues:
    def __init__(self):
        self.items = []

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        self.items.insert(0, value)

    def pop(self):
        return self.items[0] if self.items else None
