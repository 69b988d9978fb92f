# calls: [['befriend', 'a', 'b'], ['befriend', 'b', 'c'], ['mutual', 'a', 'c']]
# expect: [None, None, ['b']]

from collections import defaultdict

class Solution:
    def __init__(self):
        self.friends = defaultdict(set)

    def befriend(self, one, other):
        self.friends[one].add(other)
        self.friends[other].add(one)

    def mutual(self, one, other):
        return sorted(self.friends[one] & self.friends[other])
