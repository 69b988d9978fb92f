# Keeps one queue for all users.
# Fails: each user alone; users are keys; a thousand users
from collections import deque


class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.times = deque()

    def allow(self, user):
        now = self.clock()
        while self.times and now - self.times[0] >= self.window:
            self.times.popleft()
        if len(self.times) >= self.limit:
            return False
        self.times.append(now)
        return True
