# arguments: [['b', 'a', 'b']]
# expect: ['b', 'a']

class OrderedSet:
    def __init__(self, items):
        self._items = dict.fromkeys(items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, item):
        return item in self._items

def solve(items):
    unique = OrderedSet(items)
    assert set(unique) == set(items)
    return list(unique)
