# Reads one value beyond the stop.
# Fails: another stop; values that count as false; how often it is called; twice in a row; arguments by name; equal values
def collect(read, stop=""):
    values = []
    while (value := read()) != stop:
        values.append(value)
    read()
    return values
