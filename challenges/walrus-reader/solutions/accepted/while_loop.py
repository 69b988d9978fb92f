def collect(read, stop=""):
    values = []
    while (value := read()) != stop:
        values.append(value)
    return values
