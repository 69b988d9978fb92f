# Keeps the keys in a list in order of use and searches it at every call.
# Fails: twelve thousand entries in use; twenty-four thousand come and go
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.order = []

    def get(self, key):
        if key not in self.order:
            return None
        self.order.remove(key)
        self.order.append(key)
        return self.entries[key]

    def put(self, key, value):
        if key in self.order:
            self.order.remove(key)
        elif len(self.order) == self.capacity:
            del self.entries[self.order.pop(0)]
        self.order.append(key)
        self.entries[key] = value
