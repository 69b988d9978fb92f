# Returns a list from __iter__, which is no iterator.
# Fails: from three; in a for loop; next by next; stays at its end; StopIteration; an iterator is its own iterator; from one; from zero and below; in other functions; start by keyword; twice in a row; one in the other; two iterators in turns; after a break; two countdowns
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return list(range(min(self.start, 10000), 0, -1))
