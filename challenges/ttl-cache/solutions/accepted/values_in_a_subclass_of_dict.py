class TTLCache(dict):
    def __init__(self, ttl, clock):
        super().__init__()
        self.is_fresh = lambda put_at: clock() < put_at + ttl
        self.clock = clock

    def put(self, key, value):
        self[key] = value, self.clock()

    def get(self, key):
        value, put_at = super().get(key, (None, None))
        if put_at is not None and self.is_fresh(put_at):
            return value
        return None

    def __len__(self):
        return len([key for key, (_, put_at) in self.items() if self.is_fresh(put_at)])
