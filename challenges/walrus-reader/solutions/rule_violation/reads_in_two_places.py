# Writes the same call in two places.
def collect(read, stop=""):
    values = []
    value = read()
    while value != stop:
        values.append(value)
        value = read()
    return values
