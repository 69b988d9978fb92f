# Catches every exception.
# Fails: a text by a number; a number by a text; by None; a list by zero; too large for a float; an empty text by zero
def safe_divide(a, b):
    try:
        return a / b
    except Exception:
        return None
