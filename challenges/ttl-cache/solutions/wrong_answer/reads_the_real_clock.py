# Looks at the clock of the machine instead of the one it was given.
# Fails: fresh and expired; exactly as old as allowed; putting again renews; reading does not renew; put after it expired; each entry has its own age; len counts what is fresh; the clock begins anywhere; only the clock is asked; two caches
from time import monotonic


class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = monotonic
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = (self.clock(), value)

    def get(self, key):
        put_at, value = self.entries.get(key, (None, None))
        return value if put_at is not None and self.clock() - put_at < self.ttl else None

    def __len__(self):
        now = self.clock()
        return sum(now - put_at < self.ttl for put_at, _ in self.entries.values())
