# Looks whether there is room, and takes the lock then.
# Fails: the limit holds
import threading


class Counter:
    def __init__(self, start=0):
        self.value = start
        self._lock = threading.Lock()

    def increment(self, by=1):
        with self._lock:
            self.value += by
            return self.value

    def decrement(self, by=1):
        return self.increment(-by)

    def increment_below(self, limit):
        if self.value < limit:
            self.increment()
            return True
        return False
