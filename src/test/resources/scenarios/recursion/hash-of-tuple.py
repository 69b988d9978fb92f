# 997 maximum recursion depth exceeded

class A:

    def __hash__(self):
        reached[0] += 1
        return hash((self,))

def f(n):
    return hash(A())
