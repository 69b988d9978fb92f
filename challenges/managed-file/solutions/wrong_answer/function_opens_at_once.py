# Is a plain function, which opens the file when it is called.
# Fails: function: opens nothing before
from contextlib import closing


class ManagedFile:
    def __init__(self, path, mode="r"):
        self.path = path
        self.mode = mode

    def __enter__(self):
        self.file = open(self.path, self.mode)
        return self.file

    def __exit__(self, kind, error, traceback):
        self.file.close()


def managed_file(path, mode="r"):
    return closing(open(path, mode))
