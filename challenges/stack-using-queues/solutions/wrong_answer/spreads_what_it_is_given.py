# Extends the queue by the items of a list or tuple instead of adding the list or tuple itself.
# Fails: values that count as false; lists and tuples stay whole
class StackUsingQueues:
    def __init__(self):
        self.items = []

    def push(self, value):
        if value is None:
            raise ValueError("None cannot be pushed")
        if isinstance(value, (list, tuple)):
            self.items.extend(value)
        else:
            self.items.append(value)

    def pop(self):
        return self.items.pop() if self.items else None
