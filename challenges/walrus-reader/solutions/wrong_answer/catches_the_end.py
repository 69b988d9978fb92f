# Takes an error for the end.
# Fails: an error passes through
def collect(read, stop=""):
    values = []
    try:
        while (value := read()) != stop:
            values.append(value)
    except StopIteration:
        pass
    return values
