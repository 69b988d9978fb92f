# Takes a result of zero for none.
# Fails: zero by five
def safe_divide(a, b):
    try:
        result = a / b
    except ZeroDivisionError:
        result = None
    return result or None
