# Leaves it to the garbage collector to close the file.
# Fails: class: reads; function: reads; class: writes; function: writes; class: closes after an exception; function: closes after an exception; class: appends; function: appends; class: leaving early; function: leaving early
from contextlib import contextmanager


class ManagedFile:
    def __init__(self, path, mode="r"):
        self.path = path
        self.mode = mode

    def __enter__(self):
        self.file = open(self.path, self.mode)
        return self.file

    def __exit__(self, kind, error, traceback):
        self.file = None


@contextmanager
def managed_file(path, mode="r"):
    file = open(path, mode)
    yield file
