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
    file = open(path, mode)
    try:
        yield file
    finally:
        file.close()
