# Shows texts without quotes.
# Fails: repr
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
        made_by = getattr(self, "__orig_class__", None)
        return None if made_by is None else get_args(made_by)[0]

    def __eq__(self, other):
        if not isinstance(other, Box):
            return NotImplemented
        return self.item == other.item

    def __repr__(self):
        return f"Box({self.item})"
