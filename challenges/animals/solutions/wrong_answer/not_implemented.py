# Raises NotImplementedError in sound, which stops nobody from making an animal.
# Fails: no plain animal; no animal without a sound
class Animal:
    def __init__(self, name):
        self.name = name

    def sound(self):
        raise NotImplementedError

    def speak(self):
        return f"{self.name} says {self.sound()}"


class Dog(Animal):
    def sound(self):
        return "Woof"


class Cat(Animal):
    def sound(self):
        return "Meow"


class Duck(Animal):
    def sound(self):
        return "Quack"


def chorus(animals):
    return [animal.speak() for animal in animals]
