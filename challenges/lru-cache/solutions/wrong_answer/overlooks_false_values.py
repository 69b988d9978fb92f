# Takes a value that counts as false for a missing one, so reading it is no use.
# Fails: values that count as false
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}

    def get(self, key):
        value = self.entries.get(key)
        if value:
            del self.entries[key]
            self.entries[key] = value
        return value

    def put(self, key, value):
        self.entries.pop(key, None)
        if len(self.entries) == self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries[key] = value
