COLUMNS = ("id", "name", "email")
STATEMENT = f"""
select {", ".join(COLUMNS)}
from users
where id = :user_id
"""


def find_user(cursor, user_id: object) -> dict[str, object] | None:
    cursor.execute(STATEMENT, {"user_id": user_id})
    row = cursor.fetchone()
    return row and dict(zip(COLUMNS, row))
