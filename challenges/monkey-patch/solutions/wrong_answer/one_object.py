# Binds the method to the first object that greets.
# Fails: the object is passed
import functools


def patch(cls):
    original = cls.greet
    is_own = "greet" in vars(cls)
    is_patched = True

    @functools.wraps(original)
    def greet(self, *args, **kwargs):
        greet.first = getattr(greet, "first", self)
        return original(greet.first, *args, **kwargs).upper() + "!"

    def undo():
        nonlocal is_patched
        if not is_patched:
            return
        is_patched = False
        if is_own:
            cls.greet = original
        else:
            del cls.greet

    cls.greet = greet
    return undo
