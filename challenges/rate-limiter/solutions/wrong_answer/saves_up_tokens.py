# Fills a bucket with tokens bit by bit, so a request passes before the old ones leave the window.
# Fails: the window slides; they leave one by one; ten thousand at once in the window; a thousand users
class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.buckets = {}

    def allow(self, user):
        now = self.clock()
        tokens, then = self.buckets.get(user, (self.limit, now))
        tokens = min(self.limit, tokens + (now - then) * self.limit / self.window)
        allowed = tokens >= 1
        self.buckets[user] = (tokens - allowed, now)
        return allowed
