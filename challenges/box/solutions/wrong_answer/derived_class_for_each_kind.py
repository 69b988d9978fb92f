# Makes a class of its own for each kind.
# Fails: origin and arguments; it is a Box
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
        return getattr(type(self), "of", None)

    def __class_getitem__(cls, kind):
        if isinstance(kind, tuple):
            raise TypeError("one parameter")
        return type("Box", (cls,), {"of": kind})

    def __eq__(self, other):
        if not isinstance(other, Box):
            return NotImplemented
        return self.item == other.item

    def __repr__(self):
        return f"Box({self.item!r})"
