# Writes down all numbers before it gives the first, up to a million of them.
# Fails: a thousand from a million
class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        numbers = []
        for number in range(self.start, max(0, self.start - 1000000), -1):
            numbers.append(number)
        return iter(numbers)
