# Leaves values out that were read before.
# Fails: values that count as false; equal values
def collect(read, stop=""):
    values = []
    while (value := read()) != stop:
        if value not in values:
            values.append(value)
    return values
