# Tries: return an object whose class says that its name is int.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Meta(type):
    def __getattribute__(cls, name):
        if name in ("__name__", "__qualname__"):
            return "int"
        return "builtins" if name == "__module__" else type.__getattribute__(cls, name)

    def __instancecheck__(cls, instance):
        return True


class Liar(metaclass=Meta):
    def __eq__(self, other):
        return True


def solve(n):
    if n == 1:
        return Liar()
    return n + 1
