# calls: [['book', 1], ['book', 1], ['free', 1], ['book', 1]]
# expect: [True, False, None, True]

class Solution:
    def __init__(self):
        self.taken = set()

    def book(self, room):
        if room in self.taken:
            return False
        self.taken.add(room)
        return True

    def free(self, room):
        self.taken.discard(room)
