# Stores the last kind in the class.
# Fails: each has its kind; map has no kind
from typing import Generic, TypeVar, get_args

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, item):
        self.item = item

    def get(self):
        return self.item

    def set(self, item):
        self.item = item

    def map(self, function):
        return Box(function(self.item))

    def kind(self):
        return Box.last

    last = None

    def __class_getitem__(cls, kind):
        cls.last = kind
        return super().__class_getitem__(kind)

    def __eq__(self, other):
        if not isinstance(other, Box):
            return NotImplemented
        return self.item == other.item

    def __repr__(self):
        return f"Box({self.item!r})"
