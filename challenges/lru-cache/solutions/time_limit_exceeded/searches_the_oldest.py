# Notes when each entry was used, and looks through all of them for the oldest.
# Fails: twenty-four thousand come and go
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = {}
        self.used = {}
        self.time = 0

    def get(self, key):
        if key not in self.entries:
            return None
        self.time += 1
        self.used[key] = self.time
        return self.entries[key]

    def put(self, key, value):
        if key not in self.entries and len(self.entries) == self.capacity:
            oldest = min(self.used, key=self.used.get)
            del self.entries[oldest], self.used[oldest]
        self.time += 1
        self.used[key] = self.time
        self.entries[key] = value
