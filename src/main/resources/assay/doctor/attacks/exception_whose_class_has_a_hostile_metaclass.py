# Tries: raise an exception whose class never tells its name or ancestors.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
class Meta(type):
    def __getattribute__(cls, name):
        if name in ("__name__", "__qualname__", "__module__", "__mro__", "mro"):
            while True:
                pass
        return type.__getattribute__(cls, name)


class Slow(Exception, metaclass=Meta):
    pass


def solve(n):
    if n == 1:
        raise Slow("from the submission")
    return n + 1
