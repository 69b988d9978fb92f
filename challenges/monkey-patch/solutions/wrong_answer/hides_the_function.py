# Leaves the new method its own docstring.
# Fails: name and docstring
def patch(cls):
    original = cls.greet
    is_own = "greet" in vars(cls)
    is_patched = True

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
