# Computes with the clock itself instead of what it returns.
# Fails: fresh and expired; unknown key; exactly as old as allowed; a moment before; putting again renews; reading does not renew; put after it expired; each entry has its own age; len counts what is fresh; values that count as false; the clock begins anywhere; only the clock is asked; two caches
class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = clock
        self.entries = {}

    def put(self, key, value):
        self.entries[key] = (self.clock + self.ttl, value)

    def get(self, key):
        end, value = self.entries.get(key, (0, None))
        return value if self.clock < end else None

    def __len__(self):
        return sum(self.clock < end for end, _ in self.entries.values())
