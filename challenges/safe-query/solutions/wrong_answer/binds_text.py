# Binds the text of the value.
# Fails: a user; the value is bound; no email
def find_user(cursor, user_id):
    cursor.execute("SELECT id, name, email FROM users WHERE id = ?", (str(user_id),))
    row = cursor.fetchone()
    if row is None:
        return None
    return {"id": row[0], "name": row[1], "email": row[2]}
