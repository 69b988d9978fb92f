ABSOLUTE_ZERO = -273.15


class Temperature:
    def __init__(self, celsius: float) -> None:
        self._set(celsius)

    def _set(self, celsius: float) -> None:
        kelvin = celsius - ABSOLUTE_ZERO
        if kelvin < 0:
            raise ValueError("below absolute zero")
        self._kelvin = kelvin

    celsius = property(lambda self: self._kelvin + ABSOLUTE_ZERO, _set)
    fahrenheit = property(
        lambda self: self.celsius * 1.8 + 32,
        lambda self, value: self._set((value - 32) / 1.8),
    )

    @classmethod
    def from_fahrenheit(cls, value: float) -> "Temperature":
        made = cls(0)
        made.fahrenheit = value
        return made

    @staticmethod
    def is_valid(celsius: float) -> bool:
        return not celsius < ABSOLUTE_ZERO
