# Tries: make one object only, with a metaclass.
# Verdict: ACCEPTED
# Cases: AC AC AC
# Entry: class Solve
class Singleton(type):
    instance = None

    def __call__(cls, *arguments):
        if cls.instance is None:
            cls.instance = super().__call__(*arguments)
        return cls.instance


class Solve(metaclass=Singleton):
    def solve(self, n):
        return n + 1
