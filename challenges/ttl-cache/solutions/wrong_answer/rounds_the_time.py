# Rounds the time to whole seconds.
# Fails: a moment before
class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = lambda: round(clock())
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = (self.clock(), value)

    def get(self, key):
        put_at, value = self.entries.get(key, (None, None))
        return value if put_at is not None and self.clock() - put_at < self.ttl else None

    def __len__(self):
        now = self.clock()
        return sum(now - put_at < self.ttl for put_at, _ in self.entries.values())
