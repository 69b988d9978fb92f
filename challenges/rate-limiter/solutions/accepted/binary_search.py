from bisect import bisect_right


class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.allowed = {}

    def allow(self, user):
        now = self.clock()
        times = self.allowed.setdefault(user, [])
        in_window = len(times) - bisect_right(times, now - self.window)
        if in_window < self.limit:
            times.append(now)
            return True
        return False
