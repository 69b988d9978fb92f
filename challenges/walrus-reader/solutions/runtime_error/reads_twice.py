# Calls read once more to use the value.
# Fails: two lines; another stop; values that count as false; stop is None; equal, not the same; how often it is called; twice in a row; arguments by name; equal values
def collect(read, stop=""):
    values = []
    while (value := read()) != stop:
        values.append(read())
        if len(values) > 1000:
            raise RuntimeError("no end")
    return values
