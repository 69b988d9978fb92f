from collections.abc import Iterator
from contextlib import closing, contextmanager


@contextmanager
def transaction(connection) -> Iterator[None]:
    with closing(connection):
        connection.begin()
        try:
            yield
            connection.commit()
        except BaseException:
            connection.rollback()
            raise


def refuse(statement: str) -> object:
    raise RuntimeError("session is not open")


class Session:
    def __init__(self, connection) -> None:
        self._connection = connection
        self._transaction = transaction(connection)
        self.execute = refuse

    def __enter__(self) -> "Session":
        self._transaction.__enter__()
        self.execute = self._connection.execute
        return self

    def __exit__(self, *error) -> bool | None:
        self.execute = refuse
        return self._transaction.__exit__(*error)
