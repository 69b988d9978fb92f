# Has the list as a default value, which is made once.
# Fails: twice in a row
def collect(read, stop="", values=[]):
    while (value := read()) != stop:
        values.append(value)
    return values
