def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
a, b = counter(), counter()
print(a(), a(), b(), a.__closure__[0].cell_contents, a.__code__.co_freevars)
def outer():
    def inner(): return value
    value = 1
    first = inner()
    value = 2
    return first, inner()
print(outer())
def late():
    def inner(): return missing
    try:
        return inner()
    except NameError as error:
        return str(error)
    missing = 1
print(late())
