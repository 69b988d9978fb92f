from collections import UserDict, UserList, UserString
from collections.abc import Mapping, Sequence, Iterable, Hashable, Callable, Sized, Iterator, MutableMapping
class U(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
print(U(a=1), U({'b': 2}).data, UserList([1]) + [2], UserString('ab') + 'c')
print([isinstance(x, Sequence) for x in ([], (), 'a', range(1), {}, set())], isinstance({}, Mapping), isinstance([], Hashable), isinstance(len, Callable), isinstance(iter([]), Iterator), isinstance(5, Sized))
class M(Mapping):
    def __getitem__(self, k): return k * 2
    def __iter__(self): return iter([1, 2])
    def __len__(self): return 2
print(dict(M()), M().get(5), list(M().items()), 1 in M(), M() == {1: 2, 2: 4})
try:
    MutableMapping()
except TypeError as error:
    print(error)
