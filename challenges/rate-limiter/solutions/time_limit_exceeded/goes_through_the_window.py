# Goes through all requests in the window, each time.
# Fails: ten thousand at once in the window
class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.times = {}

    def allow(self, user):
        now = self.clock()
        times = [time for time in self.times.get(user, []) if now - time < self.window]
        allowed = len(times) < self.limit
        if allowed:
            times.append(now)
        self.times[user] = times
        return allowed
