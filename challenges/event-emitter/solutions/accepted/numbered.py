from collections import defaultdict
from collections.abc import Callable
from functools import partial
from itertools import count


class Emitter:
    def __init__(self) -> None:
        self._numbers = count()
        self._listeners: dict[str, dict[int, Callable]] = defaultdict(dict)

    def on(self, event: str, listener: Callable) -> Callable[[], None]:
        number = next(self._numbers)
        self._listeners[event][number] = listener
        return partial(self._end, event, number)

    def _end(self, event: str, number: int) -> None:
        self._listeners[event].pop(number, None)

    def emit(self, event: str, *args, **kwargs) -> int:
        listeners, called = self._listeners[event], 0
        for number in tuple(listeners):
            if listener := listeners.get(number):
                listener(*args, **kwargs)
                called += 1
        return called
