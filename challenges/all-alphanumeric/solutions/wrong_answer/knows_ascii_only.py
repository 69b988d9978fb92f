# Knows no letters but those from A to z, and with them the signs between Z and a.
# Fails: an underscore; letters beyond ASCII; between the alphabets
import re


def all_alphanumeric(text):
    return re.fullmatch(r"[A-z0-9]+", text) is not None
