# Makes room only when there is one entry too many already.
# Fails: the oldest goes; reading keeps an entry; putting again keeps an entry; asking in vain changes nothing; room for one; values that count as false; a longer story
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
        self.entries.pop(key, None)
        if len(self.entries) > self.capacity:
            del self.entries[next(iter(self.entries))]
        self.entries[key] = value
