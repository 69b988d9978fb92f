# Stores both values, and changes one without the other.
# Fails: assigning Celsius; assigning Fahrenheit; too cold to assign; too cold on the other scale; a refusal changes nothing
class Temperature:
    def __init__(self, celsius):
        if not self.is_valid(celsius):
            raise ValueError("below absolute zero")
        self.celsius = celsius
        self.fahrenheit = celsius * 9 / 5 + 32

    @classmethod
    def from_fahrenheit(cls, value):
        return cls((value - 32) * 5 / 9)

    @staticmethod
    def is_valid(celsius):
        return celsius >= -273.15
