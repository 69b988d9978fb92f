# Stops at the stop and at whatever counts as false.
# Fails: values that count as false; stop is None
def collect(read, stop=""):
    values = []
    while (value := read()) and value != stop:
        values.append(value)
    return values
