# Is an ordinary class, which takes no brackets.
# Fails: a kind; each has its kind; a generic kind; origin and arguments; it is a Box; nothing is checked; a derived class; map has no kind; equal; the kind stays
from typing import get_args


class Box:
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
        return f"Box({self.item!r})"
