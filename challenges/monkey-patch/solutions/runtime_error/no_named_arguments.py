# Passes on the arguments without a name only.
# Fails: arguments
import functools


def patch(cls):
    original = cls.greet
    is_own = "greet" in vars(cls)
    is_patched = True

    @functools.wraps(original)
    def greet(self, *args):
        return original(self, *args).upper() + "!"

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
