# Puts the stop into the list.
# Fails: two lines; nothing; another stop; values that count as false; stop is None; equal, not the same; how often it is called; twice in a row; arguments by name; equal values
def collect(read, stop=""):
    values = []
    while (value := read()) != stop:
        values.append(value)
    return values + [value]
