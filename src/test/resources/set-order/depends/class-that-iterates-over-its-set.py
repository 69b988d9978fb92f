# calls: [['add', 3], ['add', 1], ['add', 2], ['listed']]
# expect: [None, None, None, [3, 1, 2]]

class Solution:
    def __init__(self):
        self._members = set()

    def __iter__(self):
        return iter(self._members)  # here

    def add(self, member):
        self._members.add(member)

    def listed(self):
        return [member for member in self]
