# Puts the inherited method into the class when it is undone.
# Fails: an inherited method is undone; a later change of the base
import functools


def patch(cls):
    original = cls.greet
    is_own = "greet" in vars(cls)
    is_patched = True

    @functools.wraps(original)
    def greet(self, *args, **kwargs):
        return original(self, *args, **kwargs).upper() + "!"

    def undo():
        nonlocal is_patched
        if not is_patched:
            return
        is_patched = False
        cls.greet = original

    cls.greet = greet
    return undo
