class A:
    def __iadd__(self, o): return 'iadd'
    def __contains__(self, x): return 'truthy'
    def __le__(self, o): return 'le'
    def __getitem__(self, k): return k
a = A()
print(5 in a, 5 not in a, a <= 1, 1 >= a, a[1:2], a[1, 2], a[::3], a[...], a[1:2, 3])
a += 1
print(a)
class N:
    def __eq__(self, o): return 'equal'
    def __ne__(self, o): return 'different'
print(N() == 1, N() != 1, 1 == N(), [N()] == [1])
