# Tries: define an object that only pretends to be callable.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
class Pretender:
    def __init__(self):
        self.__call__ = lambda n: n + 1

    def __getattr__(self, name):
        return lambda *arguments: 2


solve = Pretender()
