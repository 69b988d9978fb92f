# Catches what open raises, and hands out None.
# Fails: function: a missing file
from contextlib import contextmanager


class ManagedFile:
    def __init__(self, path, mode="r"):
        self.path = path
        self.mode = mode

    def __enter__(self):
        self.file = open(self.path, self.mode)
        return self.file

    def __exit__(self, kind, error, traceback):
        self.file.close()


@contextmanager
def managed_file(path, mode="r"):
    try:
        file = open(path, mode)
    except FileNotFoundError:
        yield None
        return
    with file:
        yield file
