# Keeps the connection in the class, where the last session replaces it.
# Fails: two sessions; the outer one fails with the inner one
class Session:
    def __init__(self, connection):
        Session.connection = connection
        self.is_open = False

    def __enter__(self):
        Session.connection.begin()
        self.is_open = True
        return self

    def __exit__(self, kind, error, traceback):
        self.is_open = False
        try:
            if kind is not None:
                Session.connection.rollback()
            else:
                self.commit()
        finally:
            Session.connection.close()

    def commit(self):
        try:
            Session.connection.commit()
        except BaseException:
            Session.connection.rollback()
            raise

    def execute(self, statement):
        if not self.is_open:
            raise RuntimeError("session is not open")
        return Session.connection.execute(statement)
