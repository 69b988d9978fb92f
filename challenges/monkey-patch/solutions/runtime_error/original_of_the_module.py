# Keeps the original in a variable of the module.
# Fails: patched twice; two classes
import functools


def patch(cls):
    global original
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
            cls.greet = original
        else:
            del cls.greet

    cls.greet = greet
    return undo
