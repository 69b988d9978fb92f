# Asks for the requests of a user before there are any.
# Fails: two in ten seconds; later again; each user alone; a request just as old as the window; the window slides; what was refused does not count; no limit is larger than the limit; all at one moment; they leave one by one; a limit of zero; two limiters; users are keys
class RateLimiter:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.times = {}

    def allow(self, user):
        now = self.clock()
        times = [time for time in self.times[user] if now - time < self.window]
        if len(times) < self.limit:
            times.append(now)
        self.times[user] = times
        return times[-1] == now
