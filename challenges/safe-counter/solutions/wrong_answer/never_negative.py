# Stays at 0.
# Fails: below zero
import threading


class Counter:
    def __init__(self, start=0):
        self.value = start
        self._lock = threading.Lock()

    def increment(self, by=1):
        with self._lock:
            self.value = max(0, self.value + by)
            return self.value

    def decrement(self, by=1):
        return self.increment(-by)

    def increment_below(self, limit):
        with self._lock:
            if self.value < limit:
                self.value += 1
                return True
            return False
