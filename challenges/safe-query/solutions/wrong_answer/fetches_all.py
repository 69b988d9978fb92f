# Fetches all users and looks for the one.
# Fails: the value is bound; asks for one user
def find_user(cursor, user_id):
    cursor.execute("SELECT id, name, email FROM users")
    for row in cursor.fetchall():
        if row[0] == user_id:
            return dict(zip(("id", "name", "email"), row))
    return None
