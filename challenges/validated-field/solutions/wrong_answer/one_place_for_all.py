# Stores all attributes of an object under one name.
# Fails: assign and read; two attributes; hasattr
class Bounded:
    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return instance.__dict__["_value"]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None

    def __set__(self, instance, value):
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise TypeError(f"{self.name} must be a number")
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be from {self.low} to {self.high}")
        instance.__dict__["_value"] = value
