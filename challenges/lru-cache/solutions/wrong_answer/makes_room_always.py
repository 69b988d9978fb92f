# Drives an entry out of a full cache even if the key is there already.
# Fails: an update drives nobody out
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}

    def get(self, key):
        if key not in self.entries:
            return None
        value = self.entries.pop(key)
        self.entries[key] = value
        return value

    def put(self, key, value):
        if len(self.entries) >= self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries.pop(key, None)
        self.entries[key] = value
