# calls: [['take'], ['take'], ['give', 0], ['take']]
# expect: [0, 1, None, 0]

class Solution:
    def __init__(self):
        self.free = set(range(5))

    def take(self):
        number = min(self.free)
        self.free.remove(number)
        return number

    def give(self, number):
        self.free.add(number)
