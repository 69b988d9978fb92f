# Returns a new iterator from __iter__, where an iterator has to return itself.
# Fails: is its own iterator; goes on where it stopped
class Fibonacci:
    def __init__(self):
        self.current, self.following = 0, 1

    def __iter__(self):
        return Fibonacci()

    def __next__(self):
        term = self.current
        self.current, self.following = self.following, term + self.following
        return term


def fibonacci():
    return Fibonacci()
