from collections.abc import Callable, Hashable


class TTLCache:
    """Entries stand in the order in which they were put, so the expired ones come first."""

    def __init__(self, ttl: float, clock: Callable[[], float]) -> None:
        self._ttl = ttl
        self._clock = clock
        self._values: dict[Hashable, object] = {}
        self._expires: dict[Hashable, float] = {}

    def put(self, key: Hashable, value: object) -> None:
        self._values[key] = value
        self._expires.pop(key, None)
        self._expires[key] = self._clock() + self._ttl

    def get(self, key: Hashable) -> object:
        self._sweep()
        return self._values.get(key)

    def __len__(self) -> int:
        self._sweep()
        return len(self._values)

    def _sweep(self) -> None:
        now = self._clock()
        expired = []
        for key, end in self._expires.items():
            if end > now:
                break
            expired.append(key)
        for key in expired:
            del self._expires[key], self._values[key]
