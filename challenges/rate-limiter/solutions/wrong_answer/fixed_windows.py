# Counts in fixed windows, so twice the limit passes at the turn of one.
# Fails: a request just as old as the window; the window slides; what was refused does not count; they leave one by one
class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.counts = {}

    def allow(self, user):
        key = user, self.clock() // self.window
        if self.counts.get(key, 0) >= self.limit:
            return False
        self.counts[key] = self.counts.get(key, 0) + 1
        return True
