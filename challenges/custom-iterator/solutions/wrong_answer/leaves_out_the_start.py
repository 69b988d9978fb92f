# Takes one away before it gives the first number.
# Fails: from three; in a for loop; next by next; stays at its end; an iterator is its own iterator; from one; in other functions; start by keyword; twice in a row; one in the other; two iterators in turns; after a break; two countdowns
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        number = self.start
        while number > 0:
            number -= 1
            yield number
