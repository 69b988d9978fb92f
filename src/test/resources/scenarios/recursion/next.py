# 997 maximum recursion depth exceeded

class I:

    def __iter__(self):
        return self

    def __next__(self):
        reached[0] += 1
        return next(iter(I()))

def f(n):
    return list(I())
