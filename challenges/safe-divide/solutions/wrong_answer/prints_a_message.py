# Prints a message instead of leaving that to the caller.
# Fails: nothing is printed
def safe_divide(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        print("Error:", error)
        return None
