# Prints what an animal says instead of returning it.
# Fails: a dog; a chorus; a new kind; no animal at all; another way to speak; a generator; a new name; each speaks once
from abc import ABC, abstractmethod


class Animal(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def sound(self):
        """What it sounds like."""

    def speak(self):
        print(f"{self.name} says {self.sound()}")


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
