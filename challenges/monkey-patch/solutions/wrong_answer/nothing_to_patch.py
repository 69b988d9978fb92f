# Makes a greet where there is none.
# Fails: no greet
import functools


def patch(cls):
    original = getattr(cls, "greet", lambda self: "")
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
            cls.greet = original
        else:
            del cls.greet

    cls.greet = greet
    return undo
