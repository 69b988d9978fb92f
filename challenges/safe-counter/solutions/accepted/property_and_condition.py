from threading import RLock


class Counter:
    def __init__(self, start: int = 0) -> None:
        self.__lock = RLock()
        self.__count = start

    @property
    def value(self) -> int:
        with self.__lock:
            return self.__count

    def __change(self, by: int) -> int:
        self.__lock.acquire()
        try:
            changed = self.__count + by
            self.__count = changed
        finally:
            self.__lock.release()
        return changed

    def increment(self, by: int = 1) -> int:
        return self.__change(by)

    def decrement(self, by: int = 1) -> int:
        return self.__change(-by)

    def increment_below(self, limit: int) -> bool:
        with self.__lock:
            may_grow = self.value < limit
            if may_grow:
                self.__change(1)
        return may_grow
