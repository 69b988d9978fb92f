# Looks the sound up by the name of the class.
# Fails: a new kind; another way to speak; each speaks once
from abc import ABC, abstractmethod


SOUNDS = {"Dog": "Woof", "Cat": "Meow", "Duck": "Quack"}


class Animal(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def sound(self):
        """What it sounds like."""

    def speak(self):
        return f"{self.name} says {SOUNDS.get(type(self).__name__)}"


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
