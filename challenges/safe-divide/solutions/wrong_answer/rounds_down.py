# Divides integers without a fraction.
# Fails: ten by four; negative; too large for a float
def safe_divide(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        return None
