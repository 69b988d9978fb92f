# Opens the file when the object is made.
# Fails: class: opens nothing before
from contextlib import contextmanager


class ManagedFile:
    def __init__(self, path, mode="r"):
        self.file = open(path, mode)

    def __enter__(self):
        return self.file

    def __exit__(self, kind, error, traceback):
        self.file.close()


@contextmanager
def managed_file(path, mode="r"):
    file = open(path, mode)
    try:
        yield file
    finally:
        file.close()
