# Takes an error for no user.
# Fails: an error passes through
def find_user(cursor, user_id):
    try:
        cursor.execute("SELECT id, name, email FROM users WHERE id = ?", (user_id,))
    except Exception:
        return None
    row = cursor.fetchone()
    if row is None:
        return None
    return {"id": row[0], "name": row[1], "email": row[2]}
