# Looks at the divisor first, so a wrong type goes unnoticed where it counts as false.
# Fails: by None; a list by zero; an empty text by zero
def safe_divide(a, b):
    if not b:
        return None
    return a / b
