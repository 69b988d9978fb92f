# 997 maximum recursion depth exceeded

class I:

    def __len__(self):
        reached[0] += 1
        return len(self)

def f(n):
    return len(I())
