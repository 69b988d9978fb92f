# Is its own iterator, so the second iteration finds nothing.
# Fails: twice in a row; one in the other; two iterators in turns; after a break; two countdowns
class Countdown:
    def __init__(self, start):
        self.number = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.number < 1:
            raise StopIteration
        self.number -= 1
        return self.number + 1
