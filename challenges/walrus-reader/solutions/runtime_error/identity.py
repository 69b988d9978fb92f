# Asks whether it is the very same object.
# Fails: equal, not the same
def collect(read, stop=""):
    values = []
    while (value := read()) is not stop:
        values.append(value)
    return values
