# Gives 0 as well.
# Fails: from three; in a for loop; next by next; stays at its end; StopIteration; an iterator is its own iterator; from one; from zero and below; start by keyword; twice in a row; one in the other; after a break; two countdowns
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return iter(range(self.start, -1, -1))
