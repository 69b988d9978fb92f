from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import TextIO


class ManagedFile:
    def __init__(self, path: str, mode: str = "r") -> None:
        self._path, self._mode = path, mode
        self._open_files = ExitStack()

    def __enter__(self) -> TextIO:
        return self._open_files.enter_context(open(self._path, self._mode))

    def __exit__(self, *details: object) -> bool:
        self._open_files.close()
        return False


@contextmanager
def managed_file(path: str, mode: str = "r") -> Iterator[TextIO]:
    with closing(open(path, mode)) as file:
        yield file
