import abc
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass
class Animal(metaclass=abc.ABCMeta):
    name: str

    @abc.abstractmethod
    def sound(self) -> str: ...

    def speak(self) -> str:
        return " ".join((self.name, "says", self.sound()))


class Dog(Animal):
    sound = lambda self: "Woof"


class Cat(Animal):
    sound = lambda self: "Meow"


class Duck(Animal):
    sound = lambda self: "Quack"


def chorus(animals: Iterable) -> list[str]:
    said = []
    for animal in animals:
        said.append(animal.speak())
    return said
