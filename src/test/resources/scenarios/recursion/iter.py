# 997 maximum recursion depth exceeded

class I:

    def __iter__(self):
        reached[0] += 1
        return iter(list(self))

def f(n):
    return list(I())
