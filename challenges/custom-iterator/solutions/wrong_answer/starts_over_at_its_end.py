# Sets the counter back when it raises StopIteration, so next goes on after the end.
# Fails: stays at its end
class Numbers:
    def __init__(self, start):
        self.start = start
        self.number = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.number < 1:
            self.number = self.start
            raise StopIteration
        self.number -= 1
        return self.number + 1


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return Numbers(self.start)
