# Catches all arithmetic errors, too large a number among them.
# Fails: too large for a float
def safe_divide(a, b):
    try:
        return a / b
    except ArithmeticError:
        return None
