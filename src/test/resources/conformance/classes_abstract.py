from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def show(self): return f'{self.name} {self.area()}'
class Half(Shape):
    def area(self): return 1
class Full(Half):
    name = 'full'
for c in (Shape, Half, Full):
    try:
        print(c().show())
    except TypeError as error:
        print(error)
class Reg(ABC): pass
Reg.register(int)
print(isinstance(5, Reg), issubclass(int, Reg), Shape.__abstractmethods__ == {'area', 'name'})
