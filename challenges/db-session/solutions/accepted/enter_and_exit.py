class Session:
    def __init__(self, connection):
        self.connection = connection
        self.is_open = False

    def __enter__(self):
        self.connection.begin()
        self.is_open = True
        return self

    def __exit__(self, kind, error, traceback):
        self.is_open = False
        try:
            if kind is not None:
                self.connection.rollback()
            else:
                self.commit()
        finally:
            self.connection.close()

    def commit(self):
        try:
            self.connection.commit()
        except BaseException:
            self.connection.rollback()
            raise

    def execute(self, statement):
        if not self.is_open:
            raise RuntimeError("session is not open")
        return self.connection.execute(statement)
