class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = clock
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = (self.clock(), value)

    def get(self, key):
        if key not in self.entries:
            return None
        put_at, value = self.entries[key]
        return value if self.clock() - put_at < self.ttl else None

    def __len__(self):
        now = self.clock()
        return sum(now - put_at < self.ttl for put_at, _ in self.entries.values())
