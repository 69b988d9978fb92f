# Returns the value from before.
# Fails: counting; up and down; below zero
import threading


class Counter:
    def __init__(self, start=0):
        self.value = start
        self._lock = threading.Lock()

    def increment(self, by=1):
        with self._lock:
            before = self.value
            self.value += by
            return before

    def decrement(self, by=1):
        return self.increment(-by)

    def increment_below(self, limit):
        with self._lock:
            if self.value < limit:
                self.value += 1
                return True
            return False
