# Notes every request, refused or not.
# Fails: later again; a request just as old as the window; the window slides; what was refused does not count; they leave one by one
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
        while times and now - times[0] >= self.window:
            times.popleft()
        times.append(now)
        return len(times) <= self.limit
