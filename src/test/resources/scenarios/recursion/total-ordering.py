# 499 maximum recursion depth exceeded
# here: 997 maximum recursion depth exceeded

import functools

@functools.total_ordering
class A:

    def __eq__(self, o):
        return self is o

    def __lt__(self, o):
        reached[0] += 1
        return self > o

def f(n):
    return A() < A()
