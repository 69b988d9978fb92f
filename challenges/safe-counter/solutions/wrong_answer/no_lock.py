# Trusts += to be one step.
# Fails: no addition is lost; each gets its own value; no subtraction is lost; the limit holds; several calls each
import threading


class Counter:
    def __init__(self, start=0):
        self.value = start
        self._lock = threading.Lock()

    def increment(self, by=1):
        self.value += by
        return self.value

    def decrement(self, by=1):
        return self.increment(-by)

    def increment_below(self, limit):
        if self.value < limit:
            self.value += 1
            return True
        return False
