# Begins a window with the first request and the next one when it is over.
# Fails: the window slides; they leave one by one
class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.windows = {}

    def allow(self, user):
        now = self.clock()
        start, count = self.windows.get(user, (now, 0))
        if now - start >= self.window:
            start, count = now, 0
        if count >= self.limit:
            return False
        self.windows[user] = (start, count + 1)
        return True
