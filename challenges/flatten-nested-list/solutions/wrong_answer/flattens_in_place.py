# Opens the lists inside the list that belongs to the caller.
# Fails: the argument stays as it was
def flatten_list(nested):
    i = 0
    while i < len(nested):
        if isinstance(nested[i], list):
            nested[i : i + 1] = nested[i]
        else:
            i += 1
    return nested
