# Waits for a ValueError, which a division does not raise.
# Fails: ten by zero; zero by zero; by zero as a float; by false; nothing is printed
def safe_divide(a, b):
    try:
        return a / b
    except ValueError:
        return None
