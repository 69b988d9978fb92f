# Puts a function back that calls the original.
# Fails: the very original comes back
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
        if is_own:
            cls.greet = lambda self, *args, **kwargs: original(self, *args, **kwargs)
        else:
            del cls.greet

    cls.greet = greet
    return undo
