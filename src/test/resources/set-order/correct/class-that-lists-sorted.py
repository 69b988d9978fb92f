# calls: [['add', 'b'], ['add', 'a'], ['names']]
# expect: [None, None, ['a', 'b']]

class Solution:
    def __init__(self):
        self.kept = set()

    def add(self, name):
        self.kept.add(name)

    def names(self):
        return sorted(self.kept)
