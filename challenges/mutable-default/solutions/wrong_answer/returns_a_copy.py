# Returns a new list and leaves the one it was given alone.
# Fails: the caller's own; an empty one; one list, three calls; in turns
def append_to(item, items=None):
    return [*(items or []), item]
