# 997 maximum recursion depth exceeded

class I:

    def __bool__(self):
        reached[0] += 1
        return not self

def f(n):
    return bool(I())
