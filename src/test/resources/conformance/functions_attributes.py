def f(a: int, b: 'str' = 'x') -> list[int]:
    """Doc string.

    More.
    """
f.calls = 3
print(f.__name__, f.__qualname__, f.__doc__.split('\n')[0], f.__annotations__, f.calls, f.__code__.co_varnames, f.__code__.co_argcount, f.__module__, f.__dict__)
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, callable(f), type(f).__name__, repr(f).split(' at ')[0])
try:
    f.nope
except AttributeError as error:
    print(error)
