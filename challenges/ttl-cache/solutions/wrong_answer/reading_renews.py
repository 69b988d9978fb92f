# Makes an entry young again when it is read.
# Fails: fresh and expired; putting again renews; reading does not renew; the clock begins anywhere
class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = clock
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = (self.clock(), value)

    def get(self, key):
        now = self.clock()
        put_at, value = self.entries.get(key, (None, None))
        if put_at is None or now - put_at >= self.ttl:
            return None
        self.entries[key] = (now, value)
        return value

    def __len__(self):
        now = self.clock()
        return sum(now - put_at < self.ttl for put_at, _ in self.entries.values())
