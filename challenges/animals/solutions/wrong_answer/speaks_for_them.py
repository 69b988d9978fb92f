# Puts name and sound together in chorus.
# Fails: another way to speak
from abc import ABC, abstractmethod


class Animal(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def sound(self):
        """What it sounds like."""

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
    return [f"{animal.name} says {animal.sound()}" if isinstance(animal, Animal) else animal.speak() for animal in animals]
