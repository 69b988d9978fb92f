# Calls its parameters something else.
# Fails: arguments by name
def collect(function, end=""):
    values = []
    while (value := function()) != end:
        values.append(value)
    return values
