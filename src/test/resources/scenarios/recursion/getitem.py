# 997 maximum recursion depth exceeded

class I:

    def __getitem__(self, i):
        reached[0] += 1
        return self[i]

def f(n):
    return I()[0]
