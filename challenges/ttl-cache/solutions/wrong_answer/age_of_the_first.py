# Keeps the time of the first put when a value is replaced.
# Fails: putting again renews
class TTLCache:
    def __init__(self, ttl, clock):
        self.ttl = ttl
        self.clock = clock
        self.values = {}
        self.times = {}

    def put(self, key, value):
        self.values[key] = value
        self.times.setdefault(key, self.clock())

    def get(self, key):
        if key in self.values and self.clock() - self.times[key] >= self.ttl:
            del self.values[key], self.times[key]
        return self.values.get(key)

    def __len__(self):
        now = self.clock()
        return sum(now - put_at < self.ttl for put_at in self.times.values())
