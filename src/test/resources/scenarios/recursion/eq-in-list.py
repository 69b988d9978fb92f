# 997 maximum recursion depth exceeded

class I:

    def __eq__(self, o):
        reached[0] += 1
        return self in [o]

def f(n):
    return I() in [I()]
