# calls: [['insert', 5], ['insert', 6], ['insert', 7], ['pick', 0]]
# expect: [None, None, None, 5]

class Solution:
    def __init__(self):
        self.values = set()

    def insert(self, value):
        self.values.add(value)

    def pick(self, index):
        return tuple(self.values)[index]  # here
