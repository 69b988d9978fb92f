# Still counts a request that is exactly as old as the window.
# Fails: a request just as old as the window; the window slides; they leave one by one
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.times = defaultdict(deque)

    def allow(self, user):
        now = self.clock()
        times = self.times[user]
        while times and now - times[0] > self.window:
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(now)
        return True
