# Sets its one counter back in __iter__, which disturbs an iteration that is still going on.
# Fails: an iterator is its own iterator; one in the other; two iterators in turns
class Countdown:
    def __init__(self, start):
        self.start = start
        self.number = start

    def __iter__(self):
        self.number = self.start
        return self

    def __next__(self):
        if self.number < 1:
            raise StopIteration
        self.number -= 1
        return self.number + 1
