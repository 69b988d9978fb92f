# Counts every entry that nobody asked for since it expired.
# Fails: len counts what is fresh
class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = clock
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = (self.clock(), value)

    def get(self, key):
        if key in self.entries and self.clock() - self.entries[key][0] >= self.ttl:
            del self.entries[key]
        return self.entries[key][1] if key in self.entries else None

    def __len__(self):
        return len(self.entries)
