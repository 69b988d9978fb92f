# Makes a number of the id.
# Fails: an injected condition; an injected quote; the statement is always the same; an id that is a text
def find_user(cursor, user_id):
    cursor.execute("SELECT id, name, email FROM users WHERE id = ?", (int(user_id),))
    row = cursor.fetchone()
    if row is None:
        return None
    return {"id": row[0], "name": row[1], "email": row[2]}
