# calls: [['put', 'a'], ['put', 'b'], ['put', 'c'], ['has', 'a']]
# expect: [None, None, None, True]

class Solution:
    """A cache of two, which evicts whatever comes first."""

    def __init__(self):
        self.kept = set()

    def put(self, key):
        if len(self.kept) == 2:
            self.kept.pop()  # here
        self.kept.add(key)

    def has(self, key):
        return key in self.kept
