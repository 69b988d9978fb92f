from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.allowed = defaultdict(deque)

    def allow(self, user):
        now = self.clock()
        times = self.allowed[user]
        while times and now - times[0] >= self.window:
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(now)
        return True
