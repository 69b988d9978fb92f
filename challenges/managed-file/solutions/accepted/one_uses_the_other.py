import contextlib


@contextlib.contextmanager
def managed_file(path, mode="r"):
    with open(path, mode) as file:
        yield file


class ManagedFile:
    def __init__(self, path, mode="r"):
        self.manager = managed_file(path, mode)

    def __enter__(self):
        return self.manager.__enter__()

    def __exit__(self, *error):
        return self.manager.__exit__(*error)
