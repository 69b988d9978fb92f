# Forgets the comma, so that the parameters are no tuple.
# Fails: a user; no such user; the value is bound; the value is not in the statement; an injected condition; an injected quote; the statement is always the same; one statement; asks for one user; an id that is a text; no email
def find_user(cursor, user_id):
    cursor.execute("SELECT id, name, email FROM users WHERE id = ?", (user_id))
    row = cursor.fetchone()
    if row is None:
        return None
    return {"id": row[0], "name": row[1], "email": row[2]}
