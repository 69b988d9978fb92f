class Fibonacci:
    def __init__(self):
        self.a, self.b = 1, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.a, self.b = self.b, self.a + self.b
        return self.a


fibonacci = Fibonacci
