# Returns the type of the item.
# Fails: no kind; each has its kind; a generic kind; map has no kind; the kind stays
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
        return type(self.item)

    def __eq__(self, other):
        if not isinstance(other, Box):
            return NotImplemented
        return self.item == other.item

    def __repr__(self):
        return f"Box({self.item!r})"
