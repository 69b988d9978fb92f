# 997 maximum recursion depth exceeded

class A:

    def __lt__(self, o):
        reached[0] += 1
        return sorted([A(), A()])[0]

def f(n):
    return sorted([A(), A()])
