class Countdown:
    def __init__(self, start):
        self.numbers = range(start, 0, -1)

    def __iter__(self):
        return iter(self.numbers)
