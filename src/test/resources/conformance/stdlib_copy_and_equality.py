import copy
class A:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def __deepcopy__(self, memo): return A(copy.deepcopy(self.x, memo) + ['deep'])
a = A([1])
b = copy.copy(a)
b.x.append(2)
print(a.x, copy.deepcopy(a).x, a == b, copy.copy([1, [2]]) == [1, [2]], copy.deepcopy({'a': [1]})['a'] == [1], copy.replace if hasattr(copy, 'replace') else None)
