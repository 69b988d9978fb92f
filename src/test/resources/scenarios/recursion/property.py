# 997 maximum recursion depth exceeded

class A:

    @property
    def p(self):
        reached[0] += 1
        return self.p

def f(n):
    return A().p
