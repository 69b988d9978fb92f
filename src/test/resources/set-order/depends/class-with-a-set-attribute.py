# calls: [['add', 'x'], ['add', 'y'], ['add', 'x'], ['all']]
# expect: [None, None, None, ['x', 'y']]

class Solution:
    def __init__(self):
        self.items = set()

    def add(self, item):
        self.items.add(item)

    def all(self):
        return list(self.items)  # here
