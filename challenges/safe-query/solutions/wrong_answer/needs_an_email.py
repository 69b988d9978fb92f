# Takes a row with an empty column for none.
# Fails: no email
def find_user(cursor, user_id):
    cursor.execute("SELECT id, name, email FROM users WHERE id = ?", (user_id,))
    row = cursor.fetchone()
    if row is None or None in row:
        return None
    return {"id": row[0], "name": row[1], "email": row[2]}
