# Gives the parameter another name, so a call with a keyword does not fit.
# Fails: push with a keyword
class StackUsingQueues:
    def __init__(self):
        self.items = []

    def push(self, item):
        if item is None:
            raise ValueError("None cannot be pushed")
        self.items.append(item)

    def pop(self):
        return self.items.pop() if self.items else None
