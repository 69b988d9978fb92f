# 249 maximum recursion depth exceeded
# here: 997 maximum recursion depth exceeded

import copy

class A:

    def __deepcopy__(self, m):
        reached[0] += 1
        return copy.deepcopy([A()], m)

def f(n):
    return copy.deepcopy(A())
