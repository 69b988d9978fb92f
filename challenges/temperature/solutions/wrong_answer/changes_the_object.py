# Changes the object that the class method is called on.
# Fails: on an object
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    class Factory:
        def __get__(self, owner, kind):
            def make(value):
                made = kind(0) if owner is None else owner
                made.fahrenheit = value
                return made

            return make

    from_fahrenheit = Factory()

    @staticmethod
    def is_valid(celsius):
        return celsius >= -273.15

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if not self.is_valid(value):
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9
