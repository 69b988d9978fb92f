# 997 maximum recursion depth exceeded

class D2(dict):

    def __missing__(self, k):
        reached[0] += 1
        return self[k + 1]

def f(n):
    return D2()[n]
