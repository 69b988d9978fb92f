# Returns an object that has no __iter__, so no loop can go on with it.
# Fails: an iterator is its own iterator
class Numbers:
    def __init__(self, start):
        self.number = start

    def __next__(self):
        if self.number < 1:
            raise StopIteration
        self.number -= 1
        return self.number + 1


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return Numbers(self.start)
