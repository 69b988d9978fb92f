class Bounded:
    def __init__(self, low: float, high: float) -> None:
        self._bounds = low, high

    def __set_name__(self, owner: type, name: str) -> None:
        self._public, self._private = name, "_bounded_" + name

    def __set__(self, instance: object, value: float) -> None:
        low, high = self._bounds
        if type(value) not in (int, float):
            raise TypeError("%s must be a number" % self._public)
        if value >= low and value <= high:
            setattr(instance, self._private, value)
        else:
            raise ValueError("%s must be from %s to %s" % (self._public, low, high))

    def __get__(self, instance: object, owner: type | None = None):
        if instance is None:
            return self
        if not hasattr(instance, self._private):
            raise AttributeError(self._public + " is not set")
        return getattr(instance, self._private)
