from collections import deque
from collections.abc import Callable, Hashable


class RateLimiter:
    """Among the last `limit` allowed requests, only the oldest has to be outside of the window."""

    def __init__(self, limit: int, window: float, clock: Callable[[], float]) -> None:
        self._limit = limit
        self._window = window
        self._clock = clock
        self._last: dict[Hashable, deque[float]] = {}

    def allow(self, user: Hashable) -> bool:
        if self._limit == 0:
            return False
        now = self._clock()
        last = self._last.setdefault(user, deque(maxlen=self._limit))
        if len(last) == self._limit and last[0] + self._window > now:
            return False
        last.append(now)
        return True
